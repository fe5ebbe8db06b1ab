// What the page holds, and a few words that all parts use.
const byId = (id) => document.getElementById(id);
const data = JSON.parse(byId("data").textContent);

/** Makes an element; a string child is text and never markup. */
function make(tag, attributes, ...children) {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) {
    if (value !== null) element.setAttribute(name, value);
  }
  element.append(...children);
  return element;
}

/** The text with characters that are not seen by their names, as the pages print it. */
function visible(text) {
  return text.replace(/[\p{Cf}\p{Cs}\p{Zl}\p{Zp}]|(?![\t\n])\p{Cc}/gu, (hidden) => {
    const code = hidden.codePointAt(0).toString(16).toUpperCase().padStart(4, "0");
    return `[U+${code}]`;
  });
}

/** What outlives the page. A browser may refuse this to a page from disk: false says so. */
const memory = {
  recall(key) {
    try {
      return JSON.parse(localStorage.getItem("zhibiao/" + key));
    } catch {
      return null;
    }
  },
  keep(key, value) {
    try {
      localStorage.setItem("zhibiao/" + key, JSON.stringify(value));
      return true;
    } catch {
      return false;
    }
  },
};

/**
 * Brings an element into the middle of its pane. What was out of view has only a guessed size until
 * it is drawn, so the first jump may miss.
 */
function bringIntoView(element) {
  element?.scrollIntoView({ block: "center" });
  requestAnimationFrame(() => element?.scrollIntoView({ block: "center" }));
}
