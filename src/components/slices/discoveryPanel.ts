import { html } from "htl";
import { count, duration, percent, plural } from "../../lib/format.js";
import type { Discovery } from "../../lib/slices/discovery/discover.js";
import type { ConditionKind, DiscoverySettings, Half } from "../../lib/slices/discovery/settings.js";
import { findingLevel, groupOverlap } from "../../lib/slices/discovery/settings.js";
import { longestName, sliceText } from "../../lib/slices/slice.js";
import { SupersededError, type SliceClient } from "../../workers/slices/start.js";
import type { TimedDiscovery } from "../../workers/slices/worker.js";
import { drawnBeforehand } from "../drawnBeforehand.js";
import { discoveryControls } from "./discoveryControls.js";
import { discoveryTable, listedSlices } from "./discoveryTable.js";
import { discoveryTree } from "./discoveryTree.js";
import type { SliceWorkspace } from "./sliceWorkspace.js";

/** The search for slices: settings, what was found in one half, and what the other half says of it. */
export function discoveryPanel(workspace: SliceWorkspace, client: SliceClient): HTMLElement {
  const { state } = workspace;
  const status = html`<p class="status" role="status"></p>`;
  const result = html`<div class="discovery-result">${drawnBeforehand(".discovery-result > *")}</div>`;
  let asked = "";

  async function run(): Promise<void> {
    const { model, alpha, support, depth, seed, half, use } = state.value;
    const settings: DiscoverySettings = {
      ...{ alpha, minimumSupport: Math.round(support), depth: Math.round(depth), seed: Math.round(seed) },
      half: half as Half,
      kinds: use as ConditionKind[],
    };
    const wanted = JSON.stringify([model, settings]);
    if (wanted === asked) return;
    asked = wanted;
    result.setAttribute("aria-busy", "true");
    status.textContent = "Searching …";
    try {
      show(await client.discover(workspace.titles, settings), settings);
    } catch (error) {
      if (error instanceof SupersededError) return;
      status.textContent = `The search failed: ${error instanceof Error ? error.message : String(error)}`;
    }
    result.removeAttribute("aria-busy");
  }

  function show({ discovery, seconds }: TimedDiscovery, settings: DiscoverySettings): void {
    const { searched, heldOut, conditions, counted, spared, slices } = discovery;
    status.textContent =
      `${plural(conditions, "condition")} hold of at least ${settings.minimumSupport} of the ${plural(searched.titles, "title")} searched ` +
      `(${count(searched.wrong)} wrong); ${plural(counted, "conjunction")} counted, ${count(spared)} ruled out by their bounds, in ${duration(seconds)}. ` +
      `The other half has ${plural(heldOut.titles, "title")}, ${count(heldOut.wrong)} wrong.`;
    const listed = listedSlices(discovery);
    if (slices.length === 0) {
      result.replaceChildren(html`<p>${nothingFound(discovery)}</p>`);
      return;
    }
    const table = discoveryTable(listed, (slice) => {
      const conditions = [...slice.conditions];
      workspace.save({ name: sliceText({ conditions }).slice(0, longestName), conditions });
    });
    result.replaceChildren(
      outcome(discovery),
      table,
      html`<h3>The same as a tree</h3>`,
      html`<p class="status">
        All ${count(slices.length)} slices kept, each below the one that it refines. Slices that share at
        least ${percent(groupOverlap, 0)} of their titles form a group, and the best speaks for it.
      </p>`,
      discoveryTree(slices),
    );
  }

  workspace.addEventListener("input", () => void run());
  void run();
  return html`<div class="discovery">${discoveryControls(workspace)}${status}${result}</div>`;
}

function nothingFound({ searched, conditions }: Discovery): string {
  if (searched.titles === 0) return "There are no titles to search.";
  if (searched.wrong === 0) return "The model makes no mistake in this half, so there is nothing to find.";
  if (conditions === 0)
    return "No condition holds of enough titles: ask for fewer titles in a slice, or for more kinds of conditions.";
  return "No slice scores above 0: no conjunction with enough titles has an error rate that stands out.";
}

function outcome({ slices }: Discovery): HTMLElement {
  const carried = slices.flatMap(({ confirmation }) => confirmation ?? []);
  const confirmed = carried.filter((each) => each.confirmed);
  const repeated = carried.filter(({ difference }) => difference.value > 0).length;
  const label = confirmed.length === 0 ? "No finding" : plural(confirmed.length, "finding");
  const rest = `Of ${plural(carried.length, "slice")} carried over, ${count(repeated)} had more mistakes than the rest in the other half too`;
  const verdict =
    confirmed.length === 0
      ? `${rest}, none of them so clearly that it is below ${findingLevel} after correction. What looks like a pattern in one half may be chance.`
      : `${rest}, and ${count(confirmed.length)} so clearly that, after correction for ${plural(carried.length, "test")}, at most ${percent(findingLevel, 0)} of such findings are expected to be false.`;
  return html`<div class=${confirmed.length === 0 ? "note" : "finding"} label=${label}>${verdict}</div>`;
}
