/* Puts the page together. */

const LAYERS = { section: "sections", entry: "entries", value: "values", unmapped: "unmapped", noise: "noise" };

function showSummary() {
  const values = report.items.filter((item) => item.type === "value").length;
  const parts = hasPages ? [count(report.pages.length, "page")] : [count(report.lines.length, "line")];
  byId("summary").textContent = [...parts, count(values, "value")].join(" · ");
}

function showLayers() {
  for (const [layer, title] of Object.entries(LAYERS)) {
    const box = element("input", { type: "checkbox", checked: true, on: { change: () => {
      byId("document").classList.toggle(`without-${layer}`, !box.checked);
    } } });
    byId("layers").append(element("label", { class: `layer ${layer}` }, box, element("span", { class: "swatch" }), title));
  }
}

function meter(confidence) {
  const fill = element("span", { class: "fill" });
  fill.style.width = percent(confidence).replace(" ", "");
  return element("span", { class: "meter" }, element("span", { class: "track" }, fill), percent(confidence));
}

/** What is known of the items that are lit. */
function showDetail(lit) {
  const detail = byId("detail");
  if (lit.length === 0) {
    detail.replaceChildren(element("p", { class: "hint" },
      "Point at a value, here or in the document, and it lights up on both sides. Click, or press Enter, to pin it."));
    return;
  }
  const item = report.items[lit[0]];
  const head = element("p", { class: "where", "data-kind": item.group },
    element("strong", {}, item.type === "value" ? path(item.pointer) : item.type === "noise" ? `noise: ${item.group}` : item.type));
  if (light.pinned === lit[0]) head.append(element("span", { class: "pin" }, "pinned"));
  if (item.type === "value") head.append(element("code", {}, item.rule), meter(item.confidence));
  const said = item.type === "diagnostic" ? item.message : item.spans.map(quote).join(" … ");
  const places = [...new Set(item.places.map((p) => p[0]))];
  const quoted = element("p", { class: "quote", dir: "auto" }, said);
  const value = item.type === "value" ? valueAt(item.pointer) : said;
  if (value !== said) quoted.append(element("span", { class: "gives" }, ` → ${value}`));
  if (places.length > 0) quoted.append(element("span", { class: "page" }, ` · page ${places.join(", ")}`));
  detail.replaceChildren(head, quoted);
  if (lit.length > 1) {
    const others = lit.slice(1).map((i) => path(report.items[i].pointer) || report.items[i].type);
    detail.append(element("p", { class: "others" }, `also here: ${[...new Set(others)].join(", ")}`));
  }
}

function start() {
  const pane = byId("document");
  if (hasPages) showPages(pane); else showLines(pane);
  showTabs();
  showSummary();
  showLayers();
  makeStops(pane, "document");
  tabs.forEach(({ panel }) => makeStops(panel, "side"));
  document.addEventListener("keydown", (event) => {
    if (event.key === "Escape" && light.pinned >= 0) pin(light.pinned, "side");
  });
  lightUp();
  document.body.dataset.ready = "yes";
}

start();
