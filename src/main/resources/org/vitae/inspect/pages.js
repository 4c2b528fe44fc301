/* The document as pages with boxes, for formats that have pages. */

/** In points: lower sections have their name written flat. */
const TALL_ENOUGH = 50;

const hasPages = report.pages.some((page) => page.width > 0 && page.height > 0);

/** Puts an element where a box says, in parts of the page. */
function place(part, page, box) {
  part.style.left = `${(100 * box[0]) / page.width}%`;
  part.style.top = `${(100 * box[1]) / page.height}%`;
  part.style.width = `${(100 * box[2]) / page.width}%`;
  part.style.height = `${(100 * box[3]) / page.height}%`;
  return part;
}

function sheet(page) {
  const made = element("div", { class: "sheet", role: "group", "aria-label": `Page ${page.number}` });
  made.style.aspectRatio = `${page.width} / ${page.height}`;
  if (page.picture) {
    made.append(element("img", { src: page.picture, alt: `Page ${page.number}`, draggable: "false" }));
  } else {
    const lines = report.lines.filter((line) => line.page === page.number && line.runs);
    made.append(...lines.flatMap((line) => line.runs.map((run) => bareRun(page, run))));
  }
  made.append(...regionsOn(page), ...boxesOn(page));
  return made;
}

/** A page that has no picture shows its text where it stands. */
function bareRun(page, run) {
  const made = place(element("span", { class: "bare", dir: "auto" }, quote(run.span)), page, run.box);
  // A run that is too high for its letters holds several rows of them.
  const [, , width, height] = run.box;
  const rows = Math.max(1, Math.round(Math.sqrt((height * made.textContent.length) / width / 2.4)));
  made.style.fontSize = `${(85 * height) / rows / page.width}cqw`;
  made.classList.toggle("rows", rows > 1);
  return made;
}

function regionsOn(page) {
  return report.regions.filter((r) => r.page === page.number && r.box).map((region) => {
    const section = entryOf(region.key).split("/")[1];
    const made = element("div", { class: `region ${region.level}`, "data-kind": section });
    if (region.level === "entry") made.dataset.entry = region.key;
    else made.append(element("span", { class: region.box[3] < TALL_ENOUGH ? "tag flat" : "tag" }, section));
    return place(made, page, region.box);
  });
}

/** Large boxes first, so that small ones lie above them. */
function boxesOn(page) {
  const boxes = [];
  report.items.forEach((item, index) => {
    item.places.filter((p) => p[0] === page.number).forEach((p) => boxes.push({ index, item, box: p.slice(1) }));
  });
  const size = (b) => b.box[2] * b.box[3];
  boxes.sort((a, b) => size(b) - size(a));
  return boxes.map(({ index, item, box }) => {
    const first = marks[index].document.length === 0;
    const made = element("div", { class: `box ${item.type}`, "data-kind": item.group });
    mark("document", index, made);
    if (first && item.type !== "context") makeStop(made, index);
    return place(made, page, box);
  });
}

/** Makes an element one that the focus can go to. */
function makeStop(part, index) {
  part.dataset.stop = index;
  part.setAttribute("role", "button");
  part.setAttribute("tabindex", "-1");
  part.setAttribute("aria-pressed", "false");
  part.setAttribute("aria-label", label(index));
}

/** What an item is, for those who hear the page. */
function label(index) {
  const item = report.items[index];
  const quoted = item.spans.map(quote).join(" … ");
  if (item.type === "value") {
    return `${path(item.pointer)}: ${valueAt(item.pointer)}. Rule ${item.rule}, confidence ${percent(item.confidence)}`;
  }
  return `${item.type} ${item.type === "noise" ? item.group : ""}: ${quoted || item.message}`;
}

function showPages(pane) {
  pane.classList.add("paged");
  pane.append(...report.pages.map(sheet));
  const zoom = byId("zoom");
  let size = 100;
  const set = (next) => {
    size = Math.min(300, Math.max(50, next));
    pane.style.setProperty("--zoom", size / 100);
    shown.textContent = `${size} %`;
  };
  const shown = element("output", {}, "100 %");
  zoom.append(
    element("button", { type: "button", "aria-label": "Smaller", on: { click: () => set(size - 25) } }, "−"),
    shown,
    element("button", { type: "button", "aria-label": "Larger", on: { click: () => set(size + 25) } }, "+"));
  zoom.hidden = false;
}
