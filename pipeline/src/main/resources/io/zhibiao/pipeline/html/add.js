// A figure that the reading has missed: select it in the text.
const adding = byId("add");

/** How many characters of the source stand in a line before a place; hidden ones are shown by name. */
function offsetIn(line, node, offset) {
  const walker = document.createTreeWalker(line, NodeFilter.SHOW_TEXT);
  let count = 0;
  for (let text = walker.nextNode(); text; text = walker.nextNode()) {
    const hidden = text.parentElement.closest(".hidden-sign");
    if (text === node) return count + (hidden ? 0 : [...text.data.slice(0, offset)].length);
    count += hidden ? 1 : [...text.data].length;
  }
  return count;
}

function placeOf(node, offset) {
  const element = node.nodeType === Node.TEXT_NODE ? node.parentElement : node;
  const line = element.closest("#page p");
  if (!line) return null;
  if (node.nodeType === Node.TEXT_NODE) return Number(line.dataset.at) + offsetIn(line, node, offset);
  const before = node.childNodes[offset];
  const text = before && document.createTreeWalker(before, NodeFilter.SHOW_TEXT).nextNode();
  return Number(line.dataset.at) + offsetIn(line, text ?? before ?? null, 0);
}

/** The chosen characters of the source; null where none are. */
function selectedPlace() {
  const selection = getSelection();
  if (selection.isCollapsed || selection.rangeCount === 0) return null;
  const range = selection.getRangeAt(0);
  const start = placeOf(range.startContainer, range.startOffset);
  const end = placeOf(range.endContainer, range.endOffset);
  return start === null || end === null || end <= start ? null : { start, end };
}

document.addEventListener("selectionchange", () => {
  const place = selectedPlace();
  adding.hidden = !place;
  if (!place) return;
  const box = getSelection().getRangeAt(0).getBoundingClientRect();
  adding.style.left = Math.max(8, Math.min(box.left, innerWidth - adding.offsetWidth - 8)) + "px";
  adding.style.top = Math.min(innerHeight - adding.offsetHeight - 8, box.bottom + 8) + "px";
});
adding.addEventListener("pointerdown", (event) => event.preventDefault());
adding.addEventListener("click", () => addSelected());

async function addSelected() {
  const place = selectedPlace();
  if (!place) return;
  adding.hidden = true;
  try {
    const query = new URLSearchParams({ source: data.source, ...place });
    showAdding(await ask("suggestion?" + query));
  } catch (error) {
    tell(error.message);
  }
}

function showAdding(row) {
  choose(null, "text");
  const title = make("h2", { tabindex: "-1" }, saying("add"), " ", make("bdi", {}, visible(row.text)));
  const trouble = make("p", { class: "warning", role: "alert" });
  const entry = form(row, row);
  entry.addEventListener("submit", async (event) => {
    event.stopImmediatePropagation();
    event.preventDefault();
    const cells = Object.fromEntries([...new FormData(entry)].map(([name, value]) => [name, value.trim()]));
    const place = { metric_id: row.metric_id, source: data.source, start: row.start, end: row.end, decision: "add" };
    try {
      await send("decisions", JSON.stringify({ ...place, ...cells, seen: row.revision }));
      location.hash = "#f-" + row.metric_id;
      location.reload();
    } catch (error) {
      trouble.textContent = error.other ? say("desk.other") : error.message;
    }
  }, { capture: true });
  entry.querySelector("[type=button]").addEventListener("click", () => (card.hidden = true), { capture: true });
  card.replaceChildren(make("header", {}, title), entry, trouble);
  card.hidden = false;
  entry.querySelector("[name=indicator]").focus();
}
