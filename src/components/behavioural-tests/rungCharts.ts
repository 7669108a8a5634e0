import type { Half } from "../../lib/behaviour/behaviouralTest.js";
import type { ChangeRate } from "../../lib/behaviour/changeRates.js";
import { everyCapability, type CapabilityRate } from "../../lib/behaviour/suite/capabilityRates.js";
import type { PageProvenance } from "../../lib/rows.js";
import { failureChart } from "./failureChart.js";

/** What the page loads: the failure rates of every rung of the title task. */
export interface BehaviourOfRungs {
  provenance: PageProvenance;
  /** Key of the model that serves readers. */
  final: string;
  rungs: readonly {
    key: string;
    title: string;
    /** By capability, for both halves. */
    capabilities: readonly CapabilityRate[];
    /** Of the titles of the test sample. */
    changes: readonly ChangeRate[];
  }[];
}

const titles: Record<Half, string> = {
  development: "What can the models not do, on titles that may be looked at?",
  "held-out": "What can they not do, on titles that nobody looks at?",
};

/** Failure rates by capability and rung on one half of the suite. */
export function capabilityChart({ rungs, final }: BehaviourOfRungs, half: Half): HTMLElement {
  const rows = rungs.flatMap(({ title: model, capabilities }) =>
    capabilities
      .filter((rate) => rate.half === half && rate.capability !== everyCapability)
      .map((rate) => ({ ...rate, name: rate.capability, model })),
  );
  return failureChart(rows, {
    ...{ title: titles[half], heading: "Capability", rungs, final: titleOf(rungs, final) },
    caption:
      "Bars are the final model’s 95% intervals (Wilson). A dot further left is a model that fails less.",
    filename: `failures-${half}.csv`,
  });
}

/** How many titles of the test sample change their label under each harmless change. */
export function changeChart({ rungs, final }: BehaviourOfRungs): HTMLElement {
  const rows = rungs.flatMap(({ title: model, changes }) =>
    changes.map((rate) => ({ ...rate, name: rate.change, model })),
  );
  return failureChart(rows, {
    ...{ title: "Which harmless changes to a real title change its label?", heading: "Change", rungs },
    final: titleOf(rungs, final),
    caption:
      "Of all test titles, those without anything to change included. Bars are the final model’s 95% intervals (Wilson).",
    filename: "harmless-changes.csv",
  });
}

/** Failure rate of a rung at a capability. @param key of the rung; the final one unless told */
export function rateOf(
  { rungs, final }: BehaviourOfRungs,
  half: Half,
  capability = everyCapability,
  key = final,
): CapabilityRate {
  const rates = rungs.find((rung) => rung.key === key)?.capabilities ?? [];
  const rate = rates.find((each) => each.half === half && each.capability === capability);
  if (!rate) throw new Error(`missing rate: ${capability} of ${key}, ${half} (expected in behaviour.json)`);
  return rate;
}

function titleOf(rungs: BehaviourOfRungs["rungs"], key: string): string {
  return rungs.find((rung) => rung.key === key)?.title ?? key;
}
