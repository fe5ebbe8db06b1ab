// Files that are dropped or chosen go to the program; how far it is with them is shown.
const intake = byId("intake");

function refuse(name, why) {
  byId("refused").hidden = false;
  byId("refused").append(make("li", { class: "item trouble" }, make("bdi", {}, visible(name)), " ", why));
}

async function take(files) {
  byId("refused").replaceChildren();
  for (const { file, name } of files) {
    try {
      const answer = await fetch("files?name=" + encodeURIComponent(name), { method: "POST", body: file });
      const told = await answer.json();
      if (!answer.ok) refuse(name, told.error);
    } catch (error) {
      refuse(name, error.message);
    }
  }
}

/** All files below an entry of what was dropped. */
async function filesOf(entry, folder) {
  const name = folder + entry.name;
  if (entry.isFile) {
    const file = await new Promise((done, failed) => entry.file(done, failed));
    return [{ file, name }];
  }
  const reader = entry.createReader();
  const found = [];
  for (;;) {
    const some = await new Promise((done, failed) => reader.readEntries(done, failed));
    if (some.length === 0) return found;
    for (const each of some) found.push(...(await filesOf(each, name + "/")));
  }
}

for (const event of ["dragenter", "dragover"]) {
  document.addEventListener(event, (dragged) => {
    dragged.preventDefault();
    intake.classList.add("over");
  });
}
document.addEventListener("dragleave", (event) => event.relatedTarget ?? intake.classList.remove("over"));
document.addEventListener("drop", async (event) => {
  event.preventDefault();
  intake.classList.remove("over");
  const entries = [...event.dataTransfer.items].map((item) => item.webkitGetAsEntry?.()).filter(Boolean);
  const files = [];
  for (const entry of entries) files.push(...(await filesOf(entry, "")));
  await take(files);
});
for (const id of ["files", "folder"]) {
  byId(id).addEventListener("change", async (event) => {
    const files = [...event.target.files].map((file) => ({ file, name: file.webkitRelativePath || file.name }));
    event.target.value = "";
    await take(files);
  });
}

document.addEventListener("click", async (event) => {
  const button = event.target.closest("button.remove");
  if (!button) return;
  const source = button.dataset.source;
  if (!confirm(say("intake.remove.sure").replace("%s", () => visible(source)))) return;
  byId("refused").replaceChildren();
  try {
    await send("removal", JSON.stringify({ source }));
    await showAnew();
  } catch (error) {
    refuse(source, error.message);
  }
});

let before = null;
everyNow(async () => {
  const told = await ask("progress");
  byId("progress").hidden = told.waiting === 0;
  byId("bar").value = told.share;
  byId("reading").textContent = told.waiting === 0 ? "" : say("intake.reading").replace("%d", told.waiting) + " " + visible(told.reading);
  const state = told.read + "/" + told.waiting;
  if (before !== null && before !== state) await showAnew();
  before = state;
  return told.waiting > 0 ? 500 : 2000;
});

/** Takes what has changed from the page as it would be now. */
async function showAnew() {
  const fresh = new DOMParser().parseFromString(await (await fetch("index.html")).text(), "text/html");
  for (const part of ["dl.totals", "#sources"]) document.querySelector(part).replaceWith(fresh.querySelector(part));
  lines = [...document.querySelectorAll("main tbody tr, main .item")];
  words = lines.map((line) => line.textContent.toLowerCase());
  speak();
  filterLines();
}
