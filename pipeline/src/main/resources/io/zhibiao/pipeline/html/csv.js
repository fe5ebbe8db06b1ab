// Comma-separated values, RFC 4180. A cell that a spreadsheet would run as a formula gets an
// apostrophe in front, which reading takes off again: the rule of FormulaCells in Java.
const MAY_RUN = /^['"\p{Z}]*(?:[\t\r\n]|[=+\-@＝＋－＠][^])/u;
const NUMBER = /^-?[0-9]+([.][0-9]*)?$/;

function guard(cell) {
  return MAY_RUN.test(cell) && !NUMBER.test(cell) ? "'" + cell : cell;
}

function unguard(cell) {
  return cell.startsWith("'") && MAY_RUN.test(cell.slice(1)) ? cell.slice(1) : cell;
}

function formatCell(cell) {
  const harmless = guard(cell);
  return /[",\r\n]/.test(harmless) ? '"' + harmless.replaceAll('"', '""') + '"' : harmless;
}

function formatCsv(header, records) {
  const lines = [header, ...records.map((record) => header.map((column) => record[column] ?? ""))];
  return lines.map((cells) => cells.map(formatCell).join(",") + "\r\n").join("");
}

/** Records by the names in the first line. */
function parseCsv(text) {
  const lines = [];
  let cells = [];
  const cell = /(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r\n|\n|\r|$)/gy;
  const source = text.replace(/^\uFEFF/, "");
  while (cell.lastIndex < source.length) {
    const found = cell.exec(source);
    if (!found) throw new Error("not CSV");
    const value = found[1] === undefined ? found[2] : found[1].replaceAll('""', '"');
    cells.push(unguard(value));
    if (found[3] !== ",") {
      lines.push(cells);
      cells = [];
    }
  }
  const header = lines.shift() ?? [];
  return lines
    .filter((line) => line.length === header.length)
    .map((line) => Object.fromEntries(header.map((column, place) => [column, line[place]])));
}
