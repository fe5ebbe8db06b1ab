// A page from disk: decisions outlive it in the browser's own memory.
const keeper = {
  recall: () => memory.recall("decisions/" + data.source) ?? {},
  keep: (id, decisions) => memory.keep("decisions/" + data.source, Object.fromEntries(decisions)),
};
