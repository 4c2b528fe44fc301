/* The JSON, each value with its item. */

/** From this confidence on it isn't shown beside the value. */
const SURE = 0.8;

const itemByPointer = new Map();
report.items.forEach((item, index) => { if (item.pointer) itemByPointer.set(item.pointer, index); });

const escapePart = (key) => String(key).replace(/~/g, "~0").replace(/\//g, "~1");

/** The item of a value, or of the nearest object that it is in: a grade is found with its scale. */
function itemFor(pointer) {
  for (let at = pointer; at !== ""; at = at.slice(0, at.lastIndexOf("/"))) {
    if (itemByPointer.has(at)) return itemByPointer.get(at);
  }
  return undefined;
}

function showValue(value, pointer) {
  const text = JSON.stringify(value);
  const index = itemFor(pointer);
  if (index === undefined) return [element("span", { class: "plain", dir: "auto" }, text)];
  const item = report.items[index];
  const made = element("span", { class: `value ${item.type}`, "data-kind": item.group, dir: "auto" }, text);
  mark("side", index, made);
  makeStop(made, index);
  return item.confidence < SURE
    ? [made, element("span", { class: "unsure", "aria-hidden": "true" }, percent(item.confidence))] : [made];
}

function showKey(key) {
  return [element("span", { class: "key" }, JSON.stringify(key)), ": "];
}

/** The lines of a value; the first goes on after its key, the last takes the comma. */
function showNode(value, pointer, comma) {
  if (value === null || typeof value !== "object") return [...showValue(value, pointer), comma];
  const list = Array.isArray(value);
  const entries = Object.entries(value);
  const inner = entries.map(([key, child], i) => {
    const below = `${pointer}/${escapePart(key)}`;
    const row = element("div", { class: "row" },
      ...(list ? [] : showKey(key)), ...showNode(child, below, i < entries.length - 1 ? "," : ""));
    if (entryOf(below) === below && (list || below === "/basics")) row.dataset.entry = below;
    if (pointer === "") {
      row.dataset.section = key;
      row.dataset.kind = key;
    }
    return row;
  });
  const signs = list ? ["[", "]"] : ["{", "}"];
  return [signs[0], element("div", { class: "inner" }, ...inner), signs[1] + comma];
}

/** Links to the sections, with how many entries each has. */
function sectionLinks(panel) {
  return element("div", { class: "kinds", role: "group", "aria-label": "Sections" },
    ...Object.entries(report.resume).map(([key, value]) => element("button", {
      type: "button", class: "kind", "data-kind": key,
      on: { click: () => {
        const row = panel.querySelector(`[data-section="${CSS.escape(key)}"]`);
        panel.scrollTop += row.getBoundingClientRect().top - panel.getBoundingClientRect().top - 48;
      } },
    }, key, ...(Array.isArray(value) ? [element("span", { class: "number" }, String(value.length))] : []))));
}

function showJson(panel) {
  panel.append(sectionLinks(panel), element("div", { class: "json" }, ...showNode(report.resume, "", "")));
}
