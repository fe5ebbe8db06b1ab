// The page of a draft: a figure and what the sources say to it lead to each other.
const figuresTold = [...document.querySelectorAll(".f.told")];
const claimItems = [...document.querySelectorAll("#claims > .item")];
const figuresOf = (item) => figuresTold.filter((figure) => figure.hash === "#" + item.id);

function showClaim(item, from) {
  for (const other of document.querySelectorAll(".told.on, .item.on")) {
    other.classList.remove("on");
    other.removeAttribute("aria-current");
  }
  item.hidden = false;
  item.classList.add("on");
  item.setAttribute("aria-current", "true");
  const figures = figuresOf(item);
  for (const figure of figures) figure.classList.add("on");
  figures[0]?.setAttribute("aria-current", "true");
  if (from !== "claim") bringIntoView(item);
  if (from !== "figure") bringIntoView(figures[0]);
}

for (const figure of figuresTold) {
  figure.addEventListener("click", (event) => {
    event.preventDefault();
    showClaim(byId(figure.hash.slice(1)), "figure");
  });
}

for (const item of claimItems) {
  item.addEventListener("click", (event) => {
    if (!event.target.closest("a")) showClaim(item, "claim");
  });
}

for (const button of document.querySelectorAll(".legend [data-verdict]")) {
  button.addEventListener("click", () => {
    const wanted = button.getAttribute("aria-pressed") === "true" ? "" : button.dataset.verdict;
    for (const each of document.querySelectorAll(".legend [data-verdict]")) {
      each.setAttribute("aria-pressed", String(each.dataset.verdict === wanted));
    }
    for (const item of claimItems) item.hidden = Boolean(wanted) && item.dataset.verdict !== wanted;
    for (const figure of figuresTold) {
      figure.classList.toggle("faded", Boolean(wanted) && figure.dataset.verdict !== wanted);
    }
  });
}

const named = location.hash.startsWith("#c-") && byId(location.hash.slice(1));
if (named) showClaim(named, "address");
