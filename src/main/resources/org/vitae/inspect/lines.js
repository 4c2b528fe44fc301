/* The document as lines, for formats without pages. */

const BOLD = 1;
const ITALIC = 2;

/** The pieces of the text, parted wherever an item or a style begins or ends. */
function pieces(line, near) {
  const [start, end] = line.span;
  const cuts = new Set([start, end]);
  const cut = (from, to) => {
    if (from > start && from < end) cuts.add(from);
    if (to > start && to < end) cuts.add(to);
  };
  near.forEach(({ span }) => cut(span[0], span[1]));
  line.styles.forEach(([from, to]) => cut(from, to));
  const sorted = [...cuts].sort((a, b) => a - b);
  return sorted.slice(1).map((to, i) => ({ from: sorted[i], to }));
}

function showLine(line, number, spans) {
  const near = spans.filter(({ span }) => span[0] < line.span[1] && span[1] > line.span[0]);
  const text = element("span", { class: "text", dir: "auto" });
  if (line.marker) text.append(element("span", { class: "marker" }, `${line.marker} `));
  for (const { from, to } of pieces(line, near)) {
    const made = element("span", {}, report.text.slice(from, to));
    const style = (line.styles.find((s) => s[0] <= from && s[1] >= to) || [0, 0, 0])[2];
    if (style & BOLD) made.classList.add("bold");
    if (style & ITALIC) made.classList.add("italic");
    const own = near.filter(({ span }) => span[0] <= from && span[1] >= to);
    own.sort((a, b) => length(a.span) - length(b.span));
    decorate(made, own);
    text.append(made);
  }
  return element("div", { class: `line ${line.kind}`, "data-level": line.level, "data-gap": line.gap },
    element("span", { class: "number", "aria-hidden": "true" }, String(number + 1)), text);
}

const length = (span) => span[1] - span[0];

/** Shows what a piece is part of; the shortest item gives the colour. */
function decorate(part, own) {
  const seen = own.filter(({ index }) => report.items[index].type !== "context");
  if (seen.length > 0) {
    const item = report.items[seen[0].index];
    part.classList.add("box", item.type);
    part.dataset.kind = item.group;
  }
  for (const { index } of own) {
    const first = marks[index].document.length === 0;
    mark("document", index, part);
    if (first && seen.length > 0 && seen[0].index === index) makeStop(part, index);
  }
}

/** Coloured bars beside the lines of sections, lighter ones beside those of entries. */
function addBars(rows) {
  for (const region of report.regions) {
    const section = region.key.split("/")[1];
    for (let i = region.lines[0]; i <= region.lines[1]; i++) {
      const bar = element("span", { class: `bar ${region.level}`, "data-kind": section });
      if (region.level === "entry") bar.dataset.entry = region.key;
      if (i === region.lines[0]) bar.classList.add("first");
      if (i === region.lines[1]) bar.classList.add("last");
      if (region.level === "section" && i === region.lines[0]) {
        rows[i].append(element("span", { class: "tag", "data-kind": section }, section));
      }
      rows[i].append(bar);
    }
  }
}

function showLines(pane) {
  pane.classList.add("lined");
  const spans = [];
  report.items.forEach((item, index) => item.spans.forEach((span) => spans.push({ index, span })));
  const rows = report.lines.map((line, number) => showLine(line, number, spans));
  addBars(rows);
  pane.append(element("div", { class: "lines" }, ...rows));
}
