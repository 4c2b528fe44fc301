/* The tabs beside the JSON: what fits no field, what carries nothing, what went wrong. */

const EMPTY = {
  unmapped: "Nothing is left over: every line of the document is in a field or is noise.",
  noise: "Nothing was counted as noise.",
  diagnostic: "There is nothing to report.",
};

const NOISE = {
  heading: "headings", label: "labels that were understood, such as “GPA:”",
  "page-number": "page numbers", repeated: "headers and footers that repeat",
  connective: "words and signs between values",
};

const indexesOf = (type) => report.items.map((item, i) => (item.type === type ? i : -1)).filter((i) => i >= 0);

function listItem(index) {
  const item = report.items[index];
  const said = item.type === "diagnostic" ? item.message : item.spans.map(quote).join(" … ");
  const made = element("span", { class: `entry ${item.type}`, "data-kind": item.group, dir: "auto" });
  if (item.type === "diagnostic") {
    made.append(element("strong", { class: "severity" }, item.group), " ", element("code", {}, item.rule), " ");
  }
  made.append(said);
  mark("side", index, made);
  makeStop(made, index);
  return element("li", {}, made);
}

function showList(panel, type) {
  const indexes = indexesOf(type);
  if (indexes.length === 0) {
    panel.append(element("p", { class: "empty" }, EMPTY[type]));
    return;
  }
  const groups = new Map();
  for (const index of indexes) {
    const title = titleOf(index);
    if (!groups.has(title)) groups.set(title, []);
    groups.get(title).push(index);
  }
  for (const [title, members] of groups) {
    if (title) panel.append(element("h2", {}, title, element("span", { class: "number" }, String(members.length))));
    panel.append(element("ul", {}, ...members.map(listItem)));
  }
}

/** What unmapped text stood under, or which kind of noise it is. */
function titleOf(index) {
  const item = report.items[index];
  if (item.type === "noise") return NOISE[item.group] || item.group;
  if (item.type !== "unmapped") return "";
  const heading = itemByPointer.get(item.pointer.replace(/text$/, "heading"));
  return heading === undefined ? "before the first heading" : `under “${valueAt(report.items[heading].pointer)}”`;
}

const tabs = [];

function addTab(id, title, fill, notable) {
  const panel = element("div", { role: "tabpanel", id: `panel-${id}`, "aria-labelledby": `tab-${id}`, hidden: true });
  fill(panel);
  const tab = element("button", { type: "button", role: "tab", id: `tab-${id}`, "aria-controls": panel.id,
    tabindex: "-1", on: { click: () => openTab(id) } }, ...title);
  if (notable) tab.classList.add("notable");
  tabs.push({ id, tab, panel });
  byId("tabs").append(tab);
  byId("panels").append(panel);
}

function openTab(id) {
  for (const { id: own, tab, panel } of tabs) {
    const open = own === id;
    tab.setAttribute("aria-selected", String(open));
    tab.tabIndex = open ? 0 : -1;
    panel.hidden = !open;
  }
  allStops.forEach((stops) => stops.enter());
}

/** Opens the tab that an item is shown in, if it isn't in the one that is open. */
function openTabOf(index) {
  const holding = tabs.filter(({ panel }) => marks[index].side.some((p) => panel.contains(p)));
  if (holding.length > 0 && holding.every(({ panel }) => panel.hidden)) openTab(holding[0].id);
}

function showTabs() {
  const title = (name, type) => [name, element("span", { class: "number" }, String(indexesOf(type).length))];
  const warned = report.items.some((item) => item.type === "diagnostic" && item.group === "warning");
  addTab("json", ["JSON"], showJson);
  addTab("unmapped", title("Unmapped", "unmapped"), (panel) => showList(panel, "unmapped"));
  addTab("noise", title("Noise", "noise"), (panel) => showList(panel, "noise"));
  addTab("diagnostics", title("Diagnostics", "diagnostic"), (panel) => showList(panel, "diagnostic"), warned);
  openTab("json");
  byId("tabs").addEventListener("keydown", (event) => {
    const at = tabs.findIndex(({ tab }) => tab === document.activeElement);
    const step = { ArrowRight: 1, ArrowLeft: -1 }[event.key];
    if (at < 0 || !step) return;
    const next = tabs[(at + step + tabs.length) % tabs.length];
    openTab(next.id);
    next.tab.focus();
    event.preventDefault();
  });
}
