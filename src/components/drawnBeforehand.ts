/**
 * Copies of what a page shows of a figure until its script has come (`tools/publish/prerender/`), so that the frame of
 * the live one is never blank; none where nothing was drawn beforehand, or the live figure has taken its place.
 *
 * @param title of the figure
 */
export function drawnBeforehand(title: string): Node[] {
  const inSight = [...document.querySelectorAll("observablehq-loading figure.figure")].find(
    (figure) => figure.getAttribute("aria-label") === title && figure.getClientRects().length > 0,
  );
  return [...(inSight?.querySelector(".chart")?.children ?? [])].map((drawing) => drawing.cloneNode(true));
}
