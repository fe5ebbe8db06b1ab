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
for (const button of document.querySelectorAll(".check")) {
  button.addEventListener("click", () => button.parentElement.querySelector(".ref:last-child")?.click());
}
