"use strict";

/** What was parsed, written by ReportTree.java. */
const report = JSON.parse(document.getElementById("data").textContent);

/** An element with attributes and children; text is always text, never markup. */
function element(name, attributes, ...children) {
  const made = document.createElement(name);
  for (const [key, value] of Object.entries(attributes || {})) {
    if (value === false || value === undefined || value === null) continue;
    if (key === "on") {
      for (const [event, listener] of Object.entries(value)) made.addEventListener(event, listener);
    } else {
      made.setAttribute(key, value === true ? "" : value);
    }
  }
  made.append(...children);
  return made;
}

const byId = (id) => document.getElementById(id);

/** "1 page", "2 pages". */
const count = (number, word) => `${number} ${word}${number === 1 ? "" : "s"}`;

/** "work › 1 › name" for "/work/0/name": people count from 1. */
function path(pointer) {
  return pointer.slice(1).split("/").map((part) => {
    if (/^\d+$/.test(part)) return String(Number(part) + 1);
    return part.replace(/~1/g, "/").replace(/~0/g, "~");
  }).join(" › ");
}

/** The pointer of the entry that a pointer leads into, as Region.java cuts it. */
function entryOf(pointer) {
  const entry = /^\/[^/]+\/\d+/.exec(pointer);
  return entry ? entry[0] : `/${pointer.split("/")[1]}`;
}

/** The value that a pointer leads to, as text. */
function valueAt(pointer) {
  let value = report.resume;
  for (const part of pointer.slice(1).split("/")) {
    value = value === undefined ? value : value[part.replace(/~1/g, "/").replace(/~0/g, "~")];
  }
  return value !== null && typeof value === "object" ? Object.values(value).join(" · ") : String(value ?? "");
}

/** What a span says in the document, on one line. */
function quote(span) {
  return report.text.slice(span[0], span[1]).replace(/\s+/g, " ").trim();
}

const percent = (share) => `${Math.round(share * 100)} %`;

/** Shows a part of a pane by moving the pane alone, if it is not in sight. */
function reveal(pane, part) {
  const outer = pane.getBoundingClientRect();
  const inner = part.getBoundingClientRect();
  if (inner.height === 0 && inner.width === 0) return;
  if (inner.top >= outer.top + 8 && inner.bottom <= outer.bottom - 8
      && inner.left >= outer.left && inner.right <= outer.right) return;
  const calm = matchMedia("(prefers-reduced-motion: reduce)").matches;
  pane.scrollTo({
    top: pane.scrollTop + inner.top - outer.top - Math.max(16, (outer.height - inner.height) / 3),
    left: inner.left < outer.left || inner.right > outer.right
      ? pane.scrollLeft + inner.left - outer.left - 24 : pane.scrollLeft,
    behavior: calm ? "auto" : "smooth",
  });
}
