// The keyboard, and links from other pages.
function step(by) {
  const shown = shownNumbers();
  if (shown.length === 0) return;
  const inTable = body.contains(document.activeElement);
  const behind = shown.findIndex((number) => number >= (chosen ?? 0));
  let at = behind < 0 ? shown.length : behind;
  if (chosen !== null) at = by > 0 && shown[at] !== chosen ? at : at + by;
  choose(shown[Math.max(0, Math.min(shown.length - 1, at))], "keys");
  if (inTable) focusRow();
  else focusFigure();
}

function escape() {
  if (document.activeElement === byId("find")) {
    byId("find").value = "";
    findWords("");
  }
  if (document.activeElement.matches("input, select")) {
    document.activeElement.blur();
    return;
  }
  byId("hint").hidden = true;
  unlight();
  choose(null, "keys");
}

const KEYS = {
  j: () => step(1),
  k: () => step(-1),
  "/": () => byId("find").select(),
  a: () => act("accept"),
  x: () => act("reject"),
  e: () => act("correct"),
  "?": () => byId("keys").showModal(),
};

document.addEventListener("keydown", (event) => {
  if (event.ctrlKey || event.metaKey || event.altKey || event.isComposing || byId("keys").open) return;
  if (event.key === "Escape") escape();
  else if (event.target.matches("input, select, textarea") || !(event.key in KEYS)) return;
  else {
    event.preventDefault();
    KEYS[event.key]();
  }
});
byId("help").addEventListener("click", () => byId("keys").showModal());

/** Another page may name a figure behind its #. */
function follow() {
  const number = numberOf.get(location.hash.replace(/^#[fr]-/, ""));
  if (number !== undefined) choose(number, "link");
}
addEventListener("hashchange", follow);
follow();
