// What other windows decide meanwhile.
let revision = Number(data.revision);
everyNow(async () => {
  const told = await ask("changes?since=" + revision);
  revision = Number(told.revision);
  for (const other of told.decisions) {
    if (other.source !== data.source || other.revision === revisions.get(other.metric_id)) continue;
    takeOver(other);
  }
});
byId("articles")?.addEventListener("change", (event) => {
  const option = event.target.selectedOptions[0];
  if (!option.value) return;
  const lines = [...document.querySelectorAll("#page p")];
  const here = lines.findLast((line) => Number(line.dataset.at) <= Number(option.dataset.start));
  const address = option.value + "#at-" + option.dataset.start;
  if (new URL(address, location).search === (location.search || "?part=0")) bringIntoView(here);
  else location.href = address;
});
if (location.hash.startsWith("#at-")) {
  const at = Number(location.hash.slice("#at-".length));
  bringIntoView([...document.querySelectorAll("#page p")].findLast((line) => Number(line.dataset.at) <= at));
}
