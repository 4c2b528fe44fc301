/*
 * Which items are lit. An item is lit on both sides at once: where it stands in the document, and
 * where it stands in the result. Pointing lights; a click or Enter pins, so that it stays lit.
 */

/** For each item its elements; the first one of each side takes the focus. */
const marks = report.items.map(() => ({ document: [], side: [] }));

const light = { pointed: [], pinned: -1, lit: new Set(), timer: 0 };

/** Makes an element stand for an item on a side. */
function mark(side, index, part) {
  marks[index][side].push(part);
  part.dataset.item = part.dataset.item ? `${part.dataset.item} ${index}` : String(index);
}

const itemsOf = (part) => (part.dataset.item || "").split(" ").filter(Boolean).map(Number);

function lightUp() {
  const wanted = new Set(light.pointed.length > 0 ? light.pointed
    : light.pinned >= 0 ? [light.pinned] : []);
  for (const index of light.lit) if (!wanted.has(index)) toggle(index, "lit", false);
  for (const index of wanted) if (!light.lit.has(index)) toggle(index, "lit", true);
  light.lit = wanted;
  const entries = new Set([...wanted].map((i) => report.items[i].pointer).filter(Boolean).map(entryOf));
  for (const part of document.querySelectorAll("[data-entry]")) {
    part.classList.toggle("near", entries.has(part.dataset.entry));
  }
  document.body.classList.toggle("pointing", wanted.size > 0);
  showDetail([...wanted]);
}

function toggle(index, name, on) {
  for (const part of [...marks[index].document, ...marks[index].side]) {
    // A part may stand for several items: it is lit as long as one of them is.
    const others = name === "lit" && !on
      && itemsOf(part).some((i) => i !== index && light.pointed.includes(i));
    part.classList.toggle(name, on || others);
    if (name === "pinned" && part.hasAttribute("aria-pressed")) {
      part.setAttribute("aria-pressed", String(on));
    }
  }
}

/** Lights items while they are pointed at from a side, and shows the first on the other. */
function point(items, from, wait) {
  if (items.join() === light.pointed.join()) return;
  light.pointed = items;
  clearTimeout(light.timer);
  lightUp();
  if (items.length > 0) {
    light.timer = setTimeout(() => show(items[0], from === "document" ? "side" : "document"), wait);
  }
}

/** Pins an item, or lets go of it. */
function pin(index, from) {
  if (light.pinned >= 0) toggle(light.pinned, "pinned", false);
  light.pinned = light.pinned === index ? -1 : index;
  if (light.pinned >= 0) {
    toggle(index, "pinned", true);
    if (from === "document") openTabOf(index);
    show(index, from === "document" ? "side" : "document");
    for (const stops of allStops) stops.moveTo(index);
  }
  lightUp();
}

function show(index, side) {
  const part = marks[index][side].find((p) => p.getClientRects().length > 0);
  if (part) reveal(part.closest("#document, [role=tabpanel]"), part);
}

/** The items under the pointer, the smallest box first. */
function itemsAt(event) {
  const found = [];
  for (const part of document.elementsFromPoint(event.clientX, event.clientY)) {
    for (const index of itemsOf(part)) if (!found.includes(index)) found.push(index);
  }
  // A heading above something unmapped is that only where nothing else is to be shown.
  const content = found.filter((i) => report.items[i].type !== "context");
  return content.length > 0 ? content : found;
}

const allStops = [];

/** Where an element's item begins in the text, whose order the focus follows; hidden text comes last. */
const positionOf = (part) => (report.items[stopOf(part)].spans[0] || [report.text.length])[0];

/** The item that an element takes the focus for. */
const stopOf = (part) => Number(part.dataset.stop);

/**
 * Makes a pane one stop of the Tab key: arrows, Home and End move within it, Enter and Space pin,
 * Escape lets go.
 */
function makeStops(pane, side) {
  const stops = () => {
    const all = [...pane.querySelectorAll("[data-stop]")].filter((p) => p.getClientRects().length > 0);
    return side === "document" ? all.sort((a, b) => positionOf(a) - positionOf(b)) : all;
  };
  const select = (part) => {
    for (const old of pane.querySelectorAll("[data-stop][tabindex=\"0\"]")) old.tabIndex = -1;
    if (part) part.tabIndex = 0;
  };
  const moveTo = (index) => select((marks[index]?.[side] || []).find((p) => pane.contains(p) && p.dataset.stop) || stops()[0]);
  /** Sees to it that the Tab key leads here, once there is something to be seen. */
  const enter = () => { if (!stops().some((p) => p.tabIndex === 0)) moveTo(light.pinned >= 0 ? light.pinned : -1); };
  enter();
  allStops.push({ moveTo, enter });

  pane.addEventListener("mousemove", (event) => point(itemsAt(event), side, 350));
  pane.addEventListener("mouseleave", () => point([], side, 0));
  pane.addEventListener("click", (event) => {
    const items = itemsAt(event);
    if (items.length === 0) return;
    // Several on one spot: each further click goes to the next.
    pin(items[(items.indexOf(light.pinned) + 1) % items.length], side);
  });
  pane.addEventListener("focusin", (event) => {
    const part = event.target;
    if (!part.dataset.stop || !part.matches(":focus-visible")) return;
    select(part);
    reveal(pane, part);
    point([stopOf(part)], side, 0);
  });
  pane.addEventListener("focusout", () => point([], side, 0));
  pane.addEventListener("keydown", (event) => {
    const all = stops();
    const at = all.indexOf(document.activeElement);
    if (at < 0 || event.ctrlKey || event.metaKey || event.altKey) return;
    const to = { ArrowDown: at + 1, ArrowRight: at + 1, ArrowUp: at - 1, ArrowLeft: at - 1,
      Home: 0, End: all.length - 1 }[event.key];
    if (to !== undefined) {
      const next = all[Math.min(Math.max(to, 0), all.length - 1)];
      select(next);
      next.focus({ preventScroll: true, focusVisible: true });
    } else if (event.key === "Enter" || event.key === " ") {
      pin(stopOf(all[at]), side);
    } else {
      return;
    }
    event.preventDefault();
  });
}
