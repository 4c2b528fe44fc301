/* The texts of the page whose contrast with what is behind them is less than it must be (WCAG 2.2). */
(least) => {
  const canvas = document.createElement("canvas");
  canvas.width = canvas.height = 1;
  const brush = canvas.getContext("2d", { willReadFrequently: true });

  /** Colours over each other, the lowest first, as red, green and blue. */
  const blend = (colours) => {
    brush.globalCompositeOperation = "source-over";
    for (const colour of colours) {
      brush.fillStyle = colour;
      brush.fillRect(0, 0, 1, 1);
    }
    return [...brush.getImageData(0, 0, 1, 1).data].slice(0, 3);
  };
  const luminanceOf = (rgb) => {
    const [r, g, b] = rgb.map((v) => v / 255).map((v) => (v <= 0.04045 ? v / 12.92 : ((v + 0.055) / 1.055) ** 2.4));
    return 0.2126 * r + 0.7152 * g + 0.0722 * b;
  };
  window.luminance = (colour) => luminanceOf(blend(["white", colour]));
  const behind = (part) => {
    const colours = [];
    for (let at = part; at; at = at.parentElement) colours.unshift(getComputedStyle(at).backgroundColor);
    return ["white", ...colours];
  };
  const poor = [];
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const part = node.parentElement;
    if (!node.textContent.trim() || part.getClientRects().length === 0 || part.closest("script, .sheet")) continue;
    const ground = behind(part);
    const a = luminanceOf(blend(ground));
    const b = luminanceOf(blend([...ground, getComputedStyle(part).color]));
    const contrast = (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
    if (contrast < least) poor.push(`${contrast.toFixed(2)} ${part.className} ${node.textContent.trim().slice(0, 30)}`);
  }
  return poor;
}
