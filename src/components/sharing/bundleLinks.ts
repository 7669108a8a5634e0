import { html } from "htl";
import { bytes } from "../../lib/format.js";
import type { BundleSummary } from "../../lib/sharing/bundleSummary.js";

/** Links that save bundles, each with its size. @param addresses where the site keeps them, by task */
export function bundleLinks(
  bundles: readonly BundleSummary[],
  addresses: Readonly<Record<string, string>>,
): HTMLElement {
  return html`<ul>
    ${bundles
      .filter(({ task }) => task in addresses)
      .map(
        ({ task, title, bytes: size }) =>
          html`<li>
            <a href=${addresses[task]} download=${`${task}.zip`}>${title}: ${task}.zip, ${bytes(size)}</a>
          </li>`,
      )}
  </ul>`;
}
