// A page that is served: each decision goes to the program at once, and comes back to other windows.
const revisions = new Map(data.decisions.map((kept) => [kept.metric_id, kept.revision]));
const sending = new Map();
const keeper = {
  recall: () => Object.fromEntries(data.decisions.map((kept) => [kept.metric_id, kept])),
  keep(id, decisions) {
    const kept = decisions.get(id);
    const before = sending.get(id) ?? Promise.resolve();
    sending.set(id, before.then(() => sendDecision(id, kept)));
    return true;
  },
};

async function sendDecision(id, kept) {
  const row = rows[numberOf.get(id)];
  const place = { metric_id: id, source: data.source, start: row.start, end: row.end, decision: "" };
  try {
    const told = await send("decisions", JSON.stringify({ ...(kept ?? place), seen: revisions.get(id) ?? "0" }));
    revisions.set(id, told.revision);
    if (row.added) location.reload();
  } catch (error) {
    if (error.other) takeOver(error.other);
    tell(say(error.other ? "desk.other" : "desk.trouble") + " " + error.message);
    byId("told").className = "alert";
    if (!error.other && kept) {
      decisions.delete(id);
      countDecisions();
      showDecision(row);
      if (chosen === row.number) showCard(row);
    }
  }
}

/** Another window has decided on a figure. */
function takeOver(other) {
  const number = numberOf.get(other.metric_id);
  revisions.set(other.metric_id, other.revision);
  if (number === undefined) {
    if (other.decision === "add" && !card.querySelector("form")) location.reload();
    return;
  }
  if (isDecision(other.decision)) decisions.set(other.metric_id, other);
  else decisions.delete(other.metric_id);
  countDecisions();
  showDecision(rows[number]);
  if (chosen === number && !card.querySelector("form")) showCard(rows[number]);
}
