// The first page: what is shown of sources, claims and findings.
let lines = [...document.querySelectorAll("main tbody tr, main .item")];
let words = lines.map((line) => line.textContent.toLowerCase());
let verdict = "";

function filterLines() {
  const wanted = byId("filter").value.trim().toLowerCase();
  lines.forEach((line, place) => {
    const other = verdict && line.dataset.verdict && line.dataset.verdict !== verdict;
    line.hidden = Boolean(other) || !words[place].includes(wanted);
  });
  byId("none").hidden = lines.some((line) => line.closest("#sources") && !line.hidden);
}

byId("filter").addEventListener("input", filterLines);
byId("filter").form.addEventListener("submit", (event) => event.preventDefault());

for (const button of document.querySelectorAll("[data-verdict][aria-pressed]")) {
  button.addEventListener("click", () => {
    verdict = verdict === button.dataset.verdict ? "" : button.dataset.verdict;
    for (const each of document.querySelectorAll("[data-verdict][aria-pressed]")) {
      each.setAttribute("aria-pressed", String(each.dataset.verdict === verdict));
    }
    filterLines();
  });
}

for (const button of document.querySelectorAll(".check")) {
  button.addEventListener("click", () => button.parentElement.querySelector(".ref:last-child")?.click());
}

document.addEventListener("keydown", (event) => {
  if (event.key !== "/" || event.target.matches("input")) return;
  event.preventDefault();
  byId("filter").select();
});
