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

/** Lights up all figures of a finding and brings the checked one into view. */
function lightUp(button) {
  const again = button.getAttribute("aria-pressed") === "true";
  unlight();
  if (again) return;
  button.setAttribute("aria-pressed", "true");
  const numbers = button.dataset.n.split(" ").map(Number);
  lit = numbers.flatMap((number) => [lineOf[number], ...marks[number]]);
  for (const element of lit) element.classList.add("lit");
  const checked = button.dataset.checked === undefined ? numbers[0] : Number(button.dataset.checked);
  for (const mark of marks[checked]) mark.classList.add("checked");
  lit.push(...marks[checked]);
  bringIntoView(marks[checked][0]);
}

const checks = [...document.querySelectorAll(".check")];
for (const button of checks) button.addEventListener("click", () => lightUp(button));

for (const link of document.querySelectorAll(".ref[href^='#']")) {
  link.addEventListener("click", (event) => {
    event.preventDefault();
    choose(numberOf.get(link.getAttribute("href").slice(3)), "check");
    if (event.detail === 0) focusFigure();
  });
}

/** The findings that a figure takes part in, as buttons that lead to them; null where none. */
function checksOf(number) {
  const own = checks.filter((button) => button.dataset.n.split(" ").includes(String(number)));
  if (own.length === 0) return null;
  const list = make("div", { class: "checks" }, saying("card.checks"));
  for (const button of own) {
    const way = make("button", { type: "button" });
    way.append(...[...button.children].flatMap((child) => [child.cloneNode(true), " "]));
    way.addEventListener("click", () => {
      openSheet(byId("tab-findings"));
      if (button.getAttribute("aria-pressed") !== "true") lightUp(button);
      bringIntoView(button);
      button.focus({ preventScroll: true });
    });
    list.append(way);
  }
  return list;
}
