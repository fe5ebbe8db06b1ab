// Findings and claims: a sheet each, and the figures that they are about.
const tabs = [...document.querySelectorAll("[role=tab]")];
let lit = [];

function openSheet(tab) {
  for (const each of tabs) {
    each.setAttribute("aria-selected", String(each === tab));
    each.tabIndex = each === tab ? 0 : -1;
    byId(each.getAttribute("aria-controls")).hidden = each !== tab;
  }
}

for (const tab of tabs) {
  tab.addEventListener("click", () => openSheet(tab));
  tab.addEventListener("keydown", (event) => {
    const by = { ArrowRight: 1, ArrowLeft: -1 }[event.key];
    if (!by) return;
    const next = tabs[(tabs.indexOf(tab) + by + tabs.length) % tabs.length];
    openSheet(next);
    next.focus();
  });
}

function unlight() {
  for (const element of lit) element.classList.remove("lit", "checked");
  lit = [];
  for (const item of document.querySelectorAll(".check[aria-pressed=true]")) item.setAttribute("aria-pressed", "false");
}
