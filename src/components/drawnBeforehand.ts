/**
 * Copies of what a page shows until its script has come (`tools/publish/prerender/`), so that what the script puts there
 * is never blank while it is at work; none where nothing was drawn beforehand, or the live part has taken its place.
 *
 * @param selector of the elements that are asked for; those out of sight, for another width of the page, are left out
 */
export function drawnBeforehand(selector: string): Element[] {
  return (
    [...document.querySelectorAll("observablehq-loading")]
      .flatMap((busy) => [...busy.querySelectorAll(selector)])
      // What a browser has not laid out yet (`content-visibility`) would be laid out only to tell that it is there.
      .filter((drawn) => drawn.parentElement?.getClientRects().length)
      .map((drawn) => drawn.cloneNode(true) as Element)
  );
}
