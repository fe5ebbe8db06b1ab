// What the reviewer decides of rows: accept, reject, or correct with other cells.
const PLACE = ["metric_id", "source", "start", "end", "decision"];
const DECISIONS = { accept: "decision.accepted", reject: "decision.rejected", correct: "decision.corrected" };
const decisions = new Map(
  Object.entries(memory.recall("decisions/" + data.source) ?? {}).filter(([, kept]) => isDecision(kept?.decision)));
let unkept = false;

function isDecision(label) {
  return Object.hasOwn(DECISIONS, label);
}

function decisionOf(row) {
  return decisions.get(row.metric_id)?.decision ?? "";
}

/** The columns that the row is not sure of; none once somebody has accepted or corrected it. */
function doubtsOf(row) {
  const reviewed = ["accept", "correct"].includes(decisionOf(row));
  return reviewed || !row.doubt ? [] : row.doubt.split(";");
}

/** The cells of the row's reading, as corrected where they were. */
function readingOf(row) {
  const decided = decisions.get(row.metric_id);
  const from = decided?.decision === "correct" ? decided : row;
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
  keepDecisions();
  showDecision(row);
}

function undecide(row) {
  decisions.delete(row.metric_id);
  keepDecisions();
  showDecision(row);
}

function keepDecisions() {
  unkept = !memory.keep("decisions/" + data.source, Object.fromEntries(decisions));
  byId("decided").textContent = decisions.size;
  byId("export").disabled = decisions.size === 0;
}

function showDecision(row) {
  const decision = decisionOf(row);
  for (const element of [lineOf[row.number], ...marks[row.number]]) {
    element.classList.remove("accept", "reject", "correct");
    if (decision) element.classList.add(decision);
  }
  lineOf[row.number].dataset.doubt = doubtsOf(row).join(" ");
  const cell = lineOf[row.number].querySelector(".decision");
  if (decision) cell.replaceChildren(saying(DECISIONS[decision]));
  else if (row.rule === "correction") cell.replaceChildren(saying("decision.corrected"));
  else cell.replaceChildren();
}

byId("export").addEventListener("click", () => {
  const records = [...decisions.values()];
  const csv = "\uFEFF" + formatCsv([...PLACE, ...data.reading], records);
  const link = make("a", {
    href: URL.createObjectURL(new Blob([csv], { type: "text/csv;charset=utf-8" })),
    download: "corrections.csv",
  });
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 1000);
});

byId("load").addEventListener("change", async (event) => {
  const file = event.target.files[0];
  if (!file) return;
  event.target.value = "";
  let loaded = [];
  try {
    loaded = parseCsv(await file.text()).filter((record) => record.metric_id && isDecision(record.decision));
  } finally {
    tell(say("loaded").replace("%d", loaded.length));
  }
  for (const record of loaded) {
    const row = rows[numberOf.get(record.metric_id)] ?? {};
    const cells = data.reading.map((column) => [column, record[column] ?? row[column] ?? ""]);
    const place = PLACE.map((column) => [column, record[column] ?? ""]);
    decisions.set(record.metric_id, Object.fromEntries([...place, ...cells]));
  }
  keepDecisions();
  rows.forEach(showDecision);
  choose(chosen, "text");
});

/** Says it to everybody, also to who does not see. */
function tell(words) {
  byId("told").textContent = words;
}

keepDecisions();
rows.filter(decisionOf).forEach(showDecision);
