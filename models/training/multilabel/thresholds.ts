/** What is weighed against what when thresholds are chosen. */
export interface ThresholdSettings {
  /** How much the macro-F1 counts beside the micro-F1. */
  macroWeight: number;
  /** Texts of a label that its own outcomes need to count as much as its calibrated probabilities. */
  shrinkage: number;
}

interface Cut {
  threshold: number;
  given: number;
  right: number;
}

/** Below this probability no label is ever given. */
const lowest = 0.02;

/**
 * One threshold for each label, such that micro-F1 + macroWeight × macro-F1 over the texts is highest: starting from a
 * common threshold, each label's is set to the best with the others fixed, until none moves.
 *
 * The outcomes of a rare label are too few to choose by alone, so the number of right answers above a threshold is a
 * mixture of what was found and what the calibrated probabilities promise, weighted n : shrinkage for a label of n texts.
 *
 * @param probabilities calibrated, texts × labels, of texts that the model has not seen
 * @param outcomes texts × labels, 0 or 1
 * @returns thresholds in [0, 1]; midway between neighbouring probabilities, rounded to 4 digits
 */
export function chooseThresholds(
  probabilities: Float64Array,
  outcomes: Uint8Array,
  labels: number,
  settings: ThresholdSettings,
): number[] {
  const candidates = Array.from({ length: labels }, (_, label) =>
    cuts(probabilities, outcomes, labels, label, settings.shrinkage),
  );
  const allSupport = candidates.reduce((sum, { support }) => sum + support, 0);
  const chosen = candidates.map(({ list }) => list.findLast(({ threshold }) => threshold >= 0.35) ?? list[0]);
  let right = chosen.reduce((sum, cut) => sum + cut.right, 0);
  let given = chosen.reduce((sum, cut) => sum + cut.given, 0);
  for (let pass = 0, moved = true; moved && pass < 20; pass++) {
    moved = false;
    candidates.forEach(({ list, support }, label) => {
      const before = chosen[label];
      right -= before.right;
      given -= before.given;
      let best = before;
      let highest = -1;
      for (const cut of list) {
        const micro = (2 * (right + cut.right)) / (given + cut.given + allSupport);
        const own = (2 * cut.right) / (cut.given + support);
        const score = micro + (settings.macroWeight * own) / labels;
        if (score > highest + 1e-12) [best, highest] = [cut, score];
      }
      if (best !== before) moved = true;
      chosen[label] = best;
      right += best.right;
      given += best.given;
    });
  }
  return chosen.map(({ threshold }) => Math.round(threshold * 1e4) / 1e4);
}

/** The ways to part the texts for one label, from giving it to none downwards. */
function cuts(
  probabilities: Float64Array,
  outcomes: Uint8Array,
  labels: number,
  label: number,
  shrinkage: number,
): { list: Cut[]; support: number } {
  const texts = probabilities.length / labels;
  const order: number[] = [];
  let found = 0;
  let promised = 0;
  for (let text = 0; text < texts; text++) {
    const at = text * labels + label;
    found += outcomes[at];
    promised += probabilities[at];
    if (probabilities[at] >= lowest) order.push(at);
  }
  order.sort((a, b) => probabilities[b] - probabilities[a]);
  const share = shrinkage / (shrinkage + found) || 0;
  const mixed = (own: number, expected: number) => (1 - share) * own + share * expected;
  const list: Cut[] = [
    { threshold: order.length ? (1 + probabilities[order[0]]) / 2 : 1, given: 0, right: 0 },
  ];
  let [right, expected] = [0, 0];
  order.forEach((at, place) => {
    right += outcomes[at];
    expected += probabilities[at];
    const next = place + 1 < order.length ? probabilities[order[place + 1]] : lowest;
    if (next === probabilities[at]) return;
    list.push({
      threshold: (probabilities[at] + next) / 2,
      given: place + 1,
      right: mixed(right, expected),
    });
  });
  return { list, support: mixed(found, promised) };
}
