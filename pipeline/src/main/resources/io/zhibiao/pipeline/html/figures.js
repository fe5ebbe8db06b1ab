// The figures in the text, and which of them is chosen.
const rows = data.rows.map((cells, number) => {
  const row = { number, written: data.written[number] };
  data.columns.forEach((column, place) => (row[column] = cells[place]));
  return row;
});
const numberOf = new Map(rows.map((row) => [row.metric_id, row.number]));
const marks = rows.map(() => []);
for (const mark of document.querySelectorAll("#page .f")) {
  for (const number of mark.dataset.n.split(" ")) marks[Number(number)].push(mark);
}

let chosen = null;
const watchers = [];

/** Calls back with the number of the chosen figure, or null, and where it was chosen. */
function whenChosen(watcher) {
  watchers.push(watcher);
}

/**
 * Chooses a figure.
 *
 * @param number of its row; null for none
 * @param from "text" or "table" where the reader is; the other side comes into view
 */
function choose(number, from) {
  for (const mark of chosen === null ? [] : marks[chosen]) {
    mark.classList.remove("on");
    mark.removeAttribute("aria-current");
    mark.tabIndex = -1;
  }
  chosen = number;
  for (const mark of number === null ? [] : marks[number]) {
    mark.classList.add("on");
    mark.setAttribute("aria-current", "true");
  }
  if (number !== null && marks[number].length > 0) {
    marks[number][0].tabIndex = 0;
    if (from !== "text") bringIntoView(marks[number][0]);
  }
  for (const watcher of watchers) watcher(number, from);
}

/** Puts the keyboard on the chosen figure. */
function focusFigure() {
  marks[chosen]?.[0]?.focus({ preventScroll: true });
}

byId("page").addEventListener("click", (event) => {
  const mark = event.target.closest(".f");
  if (!mark) return;
  event.preventDefault();
  const numbers = mark.dataset.n.split(" ").map(Number);
  choose(numbers[(numbers.indexOf(chosen) + 1) % numbers.length], "text");
  if (event.detail === 0) focusRow();
});

/** What a row says, in two lines, beside the pointer. */
function showHint(mark) {
  const hint = byId("hint");
  hint.replaceChildren(...mark.dataset.n.split(" ").map((number) => summary(rows[Number(number)])));
  hint.hidden = false;
  const place = mark.getBoundingClientRect();
  const below = place.bottom + hint.offsetHeight + 8 < innerHeight;
  const left = Math.min(place.left, innerWidth - hint.offsetWidth - 8);
  hint.style.left = Math.max(8, left) + "px";
  hint.style.top = (below ? place.bottom + 6 : Math.max(8, place.top - hint.offsetHeight - 6)) + "px";
}

function summary(row) {
  const parts = [row.period, row.region, row.subject].filter(Boolean).map(visible);
  const kinds = [saying("type." + row.type)];
  if (row.aspect) kinds.push(" · ", saying("aspect." + row.aspect));
  if (row.comparison) kinds.push(" · ", saying("comparison." + row.comparison));
  return make("p", {},
    make("b", {}, row.written || visible(row.period || row.text)), " ",
    make("bdi", {}, visible(row.indicator)), make("br", {}),
    make("small", {}, ...kinds, " · ", parts.join(" · ")));
}

byId("page").addEventListener("mouseover", (event) => {
  const mark = event.target.closest(".f");
  if (mark) showHint(mark);
  else byId("hint").hidden = true;
});
for (const end of ["mouseleave", "click"]) {
  byId("page").addEventListener(end, () => (byId("hint").hidden = true));
}
byId("text").addEventListener("scroll", () => (byId("hint").hidden = true), { passive: true });
