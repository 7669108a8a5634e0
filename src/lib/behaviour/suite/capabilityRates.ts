import type { Half } from "../behaviouralTest.js";
import { failureRate, type FailureRate } from "../failureRate.js";
import type { TestedTitle } from "./run.js";
import { capabilities } from "./tests.js";

/** How often a model fails at a capability, or over all of them. */
export interface CapabilityRate extends FailureRate {
  half: Half;
  capability: string;
}

/** The name of all capabilities together. */
export const everyCapability = "all";

/** Failure rates of a half: of every capability in the order of the tests, then of all together. */
export function capabilityRates(tested: readonly TestedTitle[], half: Half): CapabilityRate[] {
  const own = tested.filter((each) => each.half === half);
  return [...capabilities, everyCapability].map((capability) => ({
    half,
    capability,
    ...failureRate(
      own.filter(({ test }) => capability === everyCapability || test.capability === capability),
    ),
  }));
}
