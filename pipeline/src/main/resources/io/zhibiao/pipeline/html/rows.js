// The table of rows: filters, order, and the way to the figure and back.
const body = byId("table").tBodies[0];
const lines = [...body.rows];
const lineOf = lines.slice();
const filters = byId("filters");
const collator = new Intl.Collator("zh");

function focusRow() {
  lineOf[chosen]?.querySelector(".jump").focus({ preventScroll: true });
}

/** The rows that the filters leave, in the order of the text. */
function shownNumbers() {
  return rows.map((row) => row.number).filter((number) => !lineOf[number].hidden);
}

function filterRows() {
  const wanted = new FormData(filters);
  const words = wanted.get("indicator").trim().toLowerCase();
  let shown = 0;
  for (const row of rows) {
    const fits =
      ["type", "region", "period"].every((column) => !wanted.get(column) || visible(row[column]) === wanted.get(column)) &&
      (!wanted.get("doubt") || (wanted.get("doubt") === "some") === doubtsOf(row).length > 0) &&
      (!words || [row.indicator, row.subject, row.text].some((cell) => cell.toLowerCase().includes(words)));
    lineOf[row.number].hidden = !fits;
    if (fits) shown++;
  }
  byId("shown").textContent = shown === rows.length ? shown : `${shown} / ${rows.length}`;
  byId("none").hidden = shown > 0;
  for (const button of document.querySelectorAll(".legend button")) {
    button.setAttribute("aria-pressed", String(button.dataset.type === wanted.get("type")));
  }
}

for (const event of ["input", "change"]) filters.addEventListener(event, filterRows);
filters.addEventListener("submit", (event) => event.preventDefault());
filters.addEventListener("reset", () => setTimeout(filterRows));
document.querySelector(".legend").addEventListener("click", (event) => {
  const button = event.target.closest("button");
  if (!button) return;
  const type = filters.elements.type;
  type.value = type.value === button.dataset.type ? "" : button.dataset.type;
  filterRows();
});

/** Decimals may be longer than a JavaScript number holds. */
function compareDecimals(a, b) {
  const signs = Number(b.startsWith("-")) - Number(a.startsWith("-"));
  if (signs !== 0) return signs;
  const [wholeA, partA = ""] = a.replace("-", "").split(".");
  const [wholeB, partB = ""] = b.replace("-", "").split(".");
  const larger = wholeA.length - wholeB.length ||
    (wholeA < wholeB ? -1 : wholeA > wholeB ? 1 : partA < partB ? -1 : partA > partB ? 1 : 0);
  return a.startsWith("-") ? -larger : larger;
}

const comparisons = {
  type: (a, b) => a.type.localeCompare(b.type),
  text: (a, b) => a.number - b.number,
  indicator: (a, b) => collator.compare(a.indicator, b.indicator),
  value: (a, b) => compareDecimals(a.value, b.value),
  aspect: (a, b) => (a.aspect + a.comparison).localeCompare(b.aspect + b.comparison),
  period: (a, b) => a.period_start.localeCompare(b.period_start) || a.period.localeCompare(b.period),
  region: (a, b) => a.region_code.localeCompare(b.region_code),
  doubt: (a, b) => doubtsOf(b).length - doubtsOf(a).length,
  decision: (a, b) => decisionOf(b).localeCompare(decisionOf(a)),
};

function sortRows(column, down) {
  const compare = comparisons[column];
  const sorted = rows.slice().sort((a, b) => (down ? compare(b, a) : compare(a, b)) || a.number - b.number);
  body.append(...sorted.map((row) => lineOf[row.number]));
  for (const head of byId("table").tHead.rows[0].cells) {
    const sorting = head.querySelector("button").dataset.sort === column;
    head.setAttribute("aria-sort", sorting ? (down ? "descending" : "ascending") : "none");
  }
  byId("doubt-first").setAttribute("aria-pressed", String(column === "doubt"));
}

byId("table").tHead.addEventListener("click", (event) => {
  const button = event.target.closest("button");
  if (button) sortRows(button.dataset.sort, button.closest("th").ariaSort === "ascending");
});

byId("doubt-first").addEventListener("click", (event) => {
  sortRows(event.currentTarget.ariaPressed === "true" ? "text" : "doubt", false);
});

body.addEventListener("click", (event) => {
  const line = event.target.closest("tr");
  if (!line || (event.detail > 0 && String(getSelection()))) return;
  event.preventDefault();
  choose(Number(line.dataset.n), "table");
  if (event.detail === 0) focusFigure();
});

let chosenLine = null;
whenChosen((number, from) => {
  chosenLine?.classList.remove("on");
  chosenLine?.removeAttribute("aria-current");
  if (chosenLine) chosenLine.querySelector(".jump").tabIndex = -1;
  chosenLine = number === null ? null : lineOf[number];
  if (!chosenLine) return;
  chosenLine.classList.add("on");
  chosenLine.setAttribute("aria-current", "true");
  chosenLine.querySelector(".jump").tabIndex = 0;
  if (chosenLine.hidden) {
    filters.reset();
    filterRows();
  }
  if (from !== "table") bringIntoView(chosenLine);
});
if (lines.length > 0) lines[0].querySelector(".jump").tabIndex = 0;
if (rows.length > 0 && marks[0].length > 0) marks[0][0].tabIndex = 0;
