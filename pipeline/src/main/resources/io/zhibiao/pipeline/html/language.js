// Chinese or English. Whatever carries data-say is said anew.
let language = memory.recall("language") === "en" ? "en" : "zh";

function say(key) {
  return data.phrases[key][language === "en" ? 1 : 0];
}

/** An element that says the phrase and changes with the language. */
function saying(key, tag = "span") {
  return make(tag, { "data-say": key }, say(key));
}

function speak() {
  document.documentElement.lang = language === "en" ? "en" : "zh-CN";
  for (const element of document.querySelectorAll("[data-say]")) {
    element.textContent = say(element.dataset.say);
  }
  for (const element of document.querySelectorAll("[data-say-label]")) {
    element.setAttribute("aria-label", say(element.dataset.sayLabel));
  }
  for (const element of document.querySelectorAll("[data-say-placeholder]")) {
    element.setAttribute("placeholder", say(element.dataset.sayPlaceholder));
  }
  byId("language").textContent = language === "en" ? "中文" : "English";
  byId("language").lang = language === "en" ? "zh-CN" : "en";
}

byId("language").addEventListener("click", () => {
  language = language === "en" ? "zh" : "en";
  memory.keep("language", language);
  speak();
});
if (language === "en") speak();
