import { html } from "htl";
import { percent } from "../../lib/format.js";
import { conditionText } from "../../lib/slices/condition.js";
import type { DiscoveredSlice } from "../../lib/slices/discovery/discover.js";
import { sliceTree, type SliceNode } from "../../lib/slices/discovery/tree.js";
import { groupNumbers } from "./discoveryTable.js";
import { outOf } from "./sliceTable.js";
import { treeView, type TreeItem } from "./treeView.js";

/** The slices found, each below the one that it refines. */
export function discoveryTree(slices: readonly DiscoveredSlice[]): HTMLElement {
  const numbers = groupNumbers(slices);
  const item = ({ at, added, children }: SliceNode, root: boolean): TreeItem => {
    const slice = slices[at];
    const { wrong, titles, representative, confirmation } = slice;
    const name = `${root ? "" : "and "}${added.map(conditionText).join(" and ")}`;
    const group = `, group ${numbers.get(representative) ?? ""}${representative === at ? ", its best" : ""}`;
    const verdict = confirmation?.confirmed ? ", ✓ finding" : "";
    return {
      content: html`<span
        >${name}
        <small>${percent(wrong / titles)} wrong, ${outOf(wrong, titles)}${verdict}${group}</small></span
      >`,
      children: children.map((child) => item(child, false)),
    };
  };
  return treeView(
    sliceTree(slices).map((node) => item(node, true)),
    "Slices and their refinements",
  );
}
