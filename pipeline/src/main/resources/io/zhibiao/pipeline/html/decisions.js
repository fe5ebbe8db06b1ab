// What the reviewer decides of rows: accept, reject, or correct with other cells.
const PLACE = ["metric_id", "source", "start", "end", "decision"];
const DECISIONS = {
  accept: "decision.accepted", reject: "decision.rejected", correct: "decision.corrected", add: "decision.added",
};
const decisions = new Map(
  Object.entries(keeper.recall()).filter(([, kept]) => isDecision(kept?.decision)));
let unkept = false;
// What the cells of a line tell, from its third one on, and these cells as they were read.
const TOLD = [["indicator", "subject"], ["value", "value_max", "unit"], ["aspect", "comparison", "status"], ["period"], ["region"]];
const read = new Map();

function isDecision(label) {
  return Object.hasOwn(DECISIONS, label);
}

function decisionOf(row) {
  return decisions.get(row.metric_id)?.decision ?? "";
}

/** The columns that the row is not sure of; none once somebody has decided on it. */
function doubtsOf(row) {
  return decisionOf(row) || !row.doubt ? [] : row.doubt.split(";");
}

/** The cells of the row's reading, as corrected where they were. */
function readingOf(row) {
  const decided = decisions.get(row.metric_id);
  const from = ["correct", "add"].includes(decided?.decision) ? decided : row;
  return Object.fromEntries(data.reading.map((column) => [column, from[column]]));
}

/** Decides; with the decision that stands already, takes it back. */
function decide(row, decision, cells = {}) {
  if (decision === decisionOf(row) && decision !== "correct") {
    decisions.delete(row.metric_id);
  } else {
    const place = { metric_id: row.metric_id, source: data.source, start: row.start, end: row.end, decision };
    const reading = Object.fromEntries(data.reading.map((column) => [column, row[column]]));
    decisions.set(row.metric_id, { ...place, ...reading, ...cells });
  }
  keepDecision(row);
}

function undecide(row) {
  decisions.delete(row.metric_id);
  keepDecision(row);
}

function keepDecision(row) {
  unkept = !keeper.keep(row.metric_id, decisions);
  countDecisions();
  showDecision(row);
}

function countDecisions() {
  byId("decided").textContent = decisions.size;
}

function showDecision(row) {
  const decision = decisionOf(row);
  for (const element of [lineOf[row.number], ...marks[row.number]]) {
    element.classList.remove("accept", "reject", "correct", "add");
    if (decision) element.classList.add(decision);
  }
  showReading(row);
  lineOf[row.number].dataset.doubt = doubtsOf(row).join(" ");
  const cell = lineOf[row.number].querySelector(".decision");
  if (decision) cell.replaceChildren(saying(DECISIONS[decision]));
  else if (row.rule === "correction") cell.replaceChildren(saying("decision.corrected"));
  else cell.replaceChildren();
}

/** The table tells what holds after the decision. */
function showReading(row) {
  const reading = readingOf(row);
  for (const [place, columns] of TOLD.entries()) {
    const cell = lineOf[row.number].cells[place + 2];
    if (!read.has(cell)) read.set(cell, [...cell.childNodes]);
    if (columns.every((column) => reading[column] === row[column])) cell.replaceChildren(...read.get(cell));
    else cell.replaceChildren(...correctedCells(columns.filter((column) => reading[column]), reading));
  }
}

/** The first stands out; what is actual goes without saying; of a region its own name. */
function correctedCells(columns, reading) {
  const shown = (column) => shownCell(column, column === "region" ? reading.region.split("/").at(-1) : reading[column]);
  return columns
    .filter((column) => reading[column] !== "actual")
    .flatMap((column, place) => [" ", make(place > 0 ? "small" : "bdi", {}, shown(column))]);
}

/** Says it to everybody, also to who does not see. */
function tell(words) {
  byId("told").textContent = words;
}

countDecisions();
rows.filter(decisionOf).forEach(showDecision);
// What needs a decision comes first.
if (rows.some((row) => doubtsOf(row).length > 0)) sortRows("doubt", false);
