// Finding words in the text. Words that run over the end of a line are found too.
const finding = { words: "", places: [], at: -1 };
const MOST_LIT = 2000;
let letters = null;

/** The text in one string and the nodes that it stands in. */
function readText() {
  const nodes = [];
  const starts = [];
  let text = "";
  const walk = document.createTreeWalker(byId("page"), NodeFilter.SHOW_TEXT);
  for (let node = walk.nextNode(); node; node = walk.nextNode()) {
    if (node.parentElement.closest("p")) {
      nodes.push(node);
      starts.push(text.length);
      text += node.data;
    }
  }
  const lower = text.toLowerCase();
  return { nodes, starts, text: lower.length === text.length ? lower : text };
}

function nodeAt(offset) {
  let low = 0;
  let high = letters.starts.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if (letters.starts[middle] <= offset) low = middle;
    else high = middle - 1;
  }
  return low;
}

function rangeOf(start, end) {
  const range = new Range();
  const first = nodeAt(start);
  const last = nodeAt(end - 1);
  range.setStart(letters.nodes[first], start - letters.starts[first]);
  range.setEnd(letters.nodes[last], end - letters.starts[last]);
  return range;
}

function findWords(words) {
  letters ??= readText();
  finding.words = words;
  finding.places = [];
  finding.at = -1;
  for (let at = letters.text.indexOf(words); words && at >= 0;) {
    finding.places.push(at);
    at = letters.text.indexOf(words, at + words.length);
  }
  light("place", finding.places.slice(0, MOST_LIT).map(placeRange));
  showPlace();
}

function placeRange(at) {
  return rangeOf(at, at + finding.words.length);
}

function light(name, ranges) {
  if (!CSS.highlights) return;
  if (ranges.length > 0) CSS.highlights.set(name, new Highlight(...ranges));
  else CSS.highlights.delete(name);
}

function showPlace() {
  const count = finding.places.length;
  const place = count > 0 && finding.at >= 0 ? placeRange(finding.places[finding.at]) : null;
  byId("found").textContent = !finding.words ? "" : count === 0 ? say("find.none")
    : finding.at < 0 ? `${count}` : `${finding.at + 1} / ${count}`;
  light("here", place ? [place] : []);
  if (!place) return;
  if (!CSS.highlights) getSelection().setBaseAndExtent(place.startContainer, place.startOffset, place.endContainer, place.endOffset);
  bringIntoView(place.startContainer.parentElement);
  const text = byId("text");
  text.scrollTop += place.getBoundingClientRect().top - text.getBoundingClientRect().top - text.clientHeight / 2;
}

function stepPlace(by) {
  const words = byId("find").value.trim().toLowerCase();
  if (words !== finding.words) findWords(words);
  const count = finding.places.length;
  if (count > 0) finding.at = finding.at < 0 && by < 0 ? count - 1 : (finding.at + by + count) % count;
  showPlace();
}

/** Words are looked for while they are typed; the key Enter goes to the first place, then on. */
let pause = 0;
byId("find").addEventListener("input", () => {
  clearTimeout(pause);
  pause = setTimeout(() => findWords(byId("find").value.trim().toLowerCase()), 150);
});
byId("find").form.addEventListener("submit", (event) => {
  event.preventDefault();
  clearTimeout(pause);
  stepPlace(1);
});
byId("find").addEventListener("keydown", (event) => {
  if (event.key === "Enter" && event.shiftKey) {
    event.preventDefault();
    stepPlace(-1);
  }
});
byId("find-back").addEventListener("click", () => stepPlace(-1));
