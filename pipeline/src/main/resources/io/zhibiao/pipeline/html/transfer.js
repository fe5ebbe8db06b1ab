// Decisions to a file and back: a page from disk has nobody else to tell them to.
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
  unkept = !keeper.keep("", decisions);
  countDecisions();
  rows.forEach(showDecision);
  choose(chosen, "text");
});

function allowExport() {
  byId("export").disabled = decisions.size === 0;
}
new MutationObserver(allowExport).observe(byId("decided"), { childList: true });
allowExport();
