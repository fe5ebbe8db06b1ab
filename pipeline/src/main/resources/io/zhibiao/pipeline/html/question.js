// What is asked is answered while it is typed.
const question = byId("question");
let asked = 0;

async function answer() {
  const mine = ++asked;
  const address = question.getAttribute("action") + "?" + new URLSearchParams(new FormData(question));
  const page = await (await fetch(address)).text();
  if (mine !== asked) return;
  const fresh = new DOMParser().parseFromString(page, "text/html");
  byId("answer").replaceWith(fresh.getElementById("answer"));
  history.replaceState(null, "", address);
  speak();
}

let waiting = 0;
for (const event of ["input", "change"]) {
  question?.addEventListener(event, () => {
    clearTimeout(waiting);
    waiting = setTimeout(answer, 120);
  });
}
question?.addEventListener("submit", (event) => {
  event.preventDefault();
  answer();
});
