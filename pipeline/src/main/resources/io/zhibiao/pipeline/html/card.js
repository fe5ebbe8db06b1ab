// The chosen row whole, the decision on it, and its cells to be corrected.
const card = byId("card");
const PATTERNS = {
  value: "-?[0-9]+([.][0-9]+)?",
  value_max: "-?[0-9]+([.][0-9]+)?",
  region_code: "[1-9][0-9]{5}([0-9]{3})?",
  period: "(([0-9]{4}|XXXX)(-[0-9]{2}(-[0-9]{2})?)?)(/[0-9]{4}(-[0-9]{2}(-[0-9]{2})?)?)?",
};

function showCard(row, editing = false) {
  const reading = readingOf(row);
  const title = make("h2", { tabindex: "-1" }, make("bdi", {}, visible(row.text)));
  const kind = make("span", { class: "type t-" + row.type }, saying("type." + row.type));
  card.replaceChildren(
    make("header", {}, title, kind, buttons(row, editing)),
    editing ? form(row, reading) : cells(row, reading));
  const checked = checksOf(row.number);
  if (checked) card.append(checked);
  if (unkept && decisions.size > 0) card.append(make("p", { class: "warning" }, saying("unkept")));
  card.hidden = false;
}

function buttons(row, editing) {
  const group = make("div", { class: "decide" });
  for (const decision of decisionOf(row) === "add" ? [] : ["accept", "reject", "correct"]) {
    const pressed = decision === decisionOf(row) || (editing && decision === "correct");
    const attributes = { type: "button", "data-decide": decision, "aria-pressed": String(pressed) };
    const button = make("button", attributes, saying("decision." + decision));
    button.addEventListener("click", () => act(decision));
    group.append(button);
  }
  if (decisionOf(row)) {
    const undo = make("button", { type: "button", "data-decide": "undo" }, saying("decision.undo"));
    undo.addEventListener("click", () => act("undo"));
    group.append(undo);
  }
  return group;
}

/** Decides on the chosen row, and keeps the keyboard where it is. */
function act(decision) {
  if (chosen === null) return;
  const row = rows[chosen];
  if (decision === "correct") {
    if (decisionOf(row) === "add") return;
    showCard(row, true);
    card.querySelector("[name=indicator]").focus();
    return;
  }
  const inside = card.contains(document.activeElement);
  if (decision === "undo") undecide(row);
  else decide(row, decision);
  showCard(row);
  if (inside) (card.querySelector(`[data-decide=${decision}]`) ?? card.querySelector("h2")).focus();
}

function cells(row, reading) {
  const doubts = doubtsOf(row);
  const list = make("dl", {});
  const more = make("p", { class: "more" });
  for (const column of data.columns) {
    const before = row[column];
    const after = reading[column] ?? before;
    const doubted = doubts.includes(column);
    if (["text", "doubt"].includes(column) || (!before && !after && !doubted)) continue;
    if (!data.reading.includes(column)) {
      more.append(more.hasChildNodes() ? " · " : "", saying("cell." + column), " ", make("bdi", {}, visible(before)));
      continue;
    }
    const cell = make("dd", { class: doubted ? "doubted" : null });
    if (after !== before) cell.append(make("del", {}, shownCell(column, before)), " ");
    cell.append(make(after === before ? "bdi" : "ins", {}, shownCell(column, after)));
    if (column === "value" && after === before && row.written && !row.written.startsWith(before)) {
      cell.append(" ", make("bdi", { class: "quiet" }, "（" + row.written + "）"));
    }
    list.append(make("div", {}, saying("cell." + column, "dt"), cell));
  }
  const all = make("div", {});
  all.append(...(doubts.length > 0 ? [doubtLine(doubts)] : []), list, more);
  return all;
}

/** Names the columns that the row is not sure of: their cells are only marked. */
function doubtLine(doubts) {
  const names = doubts.flatMap((column, place) => [place > 0 ? " · " : " ", saying("cell." + column)]);
  return make("p", { class: "doubts" }, saying("doubt"), ...names);
}

function shownCell(column, value) {
  return column in data.choices && value ? saying(column + "." + value) : visible(value);
}

function form(row, reading) {
  const fields = make("div", { class: "fields" });
  for (const column of data.reading) fields.append(field(row, column, reading[column]));
  const save = make("button", { type: "submit" }, saying("decision.save"));
  const cancel = make("button", { type: "button" }, saying("decision.cancel"));
  cancel.addEventListener("click", () => showCard(row));
  const all = make("form", { class: "correct" }, fields, make("p", { class: "decide" }, save, cancel));
  all.addEventListener("submit", (event) => {
    event.preventDefault();
    decide(row, "correct", Object.fromEntries([...new FormData(all)].map(([name, value]) => [name, value.trim()])));
    showCard(row);
    card.querySelector("[data-decide=correct]").focus();
  });
  return all;
}

function field(row, column, value) {
  const input = column in data.choices ? choice(row, column, value) : make("input", {
    name: column, value, autocomplete: "off", spellcheck: "false", pattern: PATTERNS[column] ?? null,
  });
  const mark = () => input.classList.toggle("changed", input.value !== row[column]);
  for (const event of ["input", "change"]) input.addEventListener(event, mark);
  mark();
  return make("label", {}, saying("cell." + column), input);
}

function choice(row, column, value) {
  const select = make("select", { name: column });
  const choices = data.choices[column];
  for (const label of choices.includes("") ? choices : ["", ...choices]) {
    const option = label ? saying(column + "." + label, "option") : make("option", {}, "—");
    option.value = label;
    option.selected = label === value;
    select.append(option);
  }
  return select;
}

whenChosen((number) => {
  if (number === null) card.hidden = true;
  else showCard(rows[number]);
});
