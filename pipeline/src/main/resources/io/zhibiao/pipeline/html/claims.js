// Claims that are pasted or come as a draft.
async function judge(address, body) {
  byId("claims-told").textContent = "";
  const answer = await fetch(address, { method: "POST", body });
  if (!answer.ok) {
    byId("claims-told").textContent = (await answer.json()).error;
    return;
  }
  const fresh = new DOMParser().parseFromString(await answer.text(), "text/html");
  byId("judged").replaceWith(fresh.getElementById("judged"));
  speak();
}

byId("claims-form")?.addEventListener("submit", (event) => {
  event.preventDefault();
  judge("claims", byId("claims-text").value);
});
byId("draft")?.addEventListener("change", (event) => {
  const file = event.target.files[0];
  event.target.value = "";
  if (file) judge("draft?name=" + encodeURIComponent(file.name), file);
});
const page = document.querySelector("main");
page.addEventListener("dragover", (event) => byId("claims-form") && event.preventDefault());
page.addEventListener("drop", (event) => {
  const file = event.dataTransfer.files[0];
  if (!byId("claims-form") || !file) return;
  event.preventDefault();
  judge("draft?name=" + encodeURIComponent(file.name), file);
});
page.addEventListener("click", (event) => {
  event.target.closest(".check")?.parentElement.querySelector(".ref:last-child")?.click();
});

/** What breaks is told later where there is much to check. */
async function lookAgain() {
  const answer = await fetch("checks.html");
  const fresh = new DOMParser().parseFromString(await answer.text(), "text/html");
  byId("broken").replaceWith(fresh.getElementById("broken"));
  speak();
  waitForFindings();
}

function waitForFindings() {
  if (byId("broken")?.dataset.told === "false") setTimeout(lookAgain, 2000);
}
waitForFindings();
