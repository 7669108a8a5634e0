import { confusionMatrix, confusionScores } from "../../src/lib/metrics/confusion.js";
import { givenLabels, textDecisions } from "../../src/lib/metrics/multilabel/decisions.js";
import { f1Scores } from "../../src/lib/metrics/multilabel/f1.js";
import { rankingScores } from "../../src/lib/metrics/multilabel/ranking.js";
import type { PeerFigure } from "../../src/lib/peers/peerRecord.js";

/** What a peer says of some texts, and what is true of them; both are texts × labels. */
export interface PeerScores {
  scores: Float32Array;
  outcomes: Uint8Array;
}

/** Thresholds that are tried where texts have many labels. */
const tried = 200;
/** The lowest threshold that is tried gives so many labels to a text in the mean. */
const mostLabels = 10;

/**
 * Figures of a peer by the workbench's own metrics, each at one threshold for all labels: the one that is best for this
 * figure on the test texts, and the one that is best for it on texts kept out of training. Of texts with one of two labels
 * every threshold is tried, of others 200, spread evenly over the ranks of the scores. What a score means is left to the
 * peer: a higher one is likelier, that is all.
 *
 * @param test scores of the test texts
 * @param rehearsal scores of the texts kept out by a model that has not learned from them; none to choose no threshold
 * @param single does each text carry one of two labels?
 */
export function peerFigures(
  test: PeerScores,
  rehearsal: PeerScores | undefined,
  labels: number,
  single: boolean,
): Record<string, PeerFigure> {
  const judge = single ? titleFigures : labelFigures;
  const judged = judge(test, labels);
  const [granted, chosen] = [bestThresholds(judged), rehearsal && bestThresholds(judge(rehearsal, labels))];
  const figures: Record<string, PeerFigure> = {};
  for (const [name, threshold] of granted) {
    const elsewhere = chosen?.get(name);
    figures[name] = {
      granted: judged.at(threshold)[name],
      chosen: elsewhere === undefined ? null : judged.at(elsewhere)[name],
    };
  }
  if (!single) {
    const value = precisionAt1(test, labels);
    figures["precision at 1"] = { granted: value, chosen: value };
  }
  return figures;
}

/** Figures as a function of the threshold. */
interface Judged {
  candidates: Float32Array;
  at: (threshold: number) => Record<string, number>;
}

function labelFigures({ scores, outcomes }: PeerScores, labels: number): Judged {
  return {
    candidates: evenlyRanked(scores, (scores.length / labels) * mostLabels),
    at(threshold) {
      const given = givenLabels(
        scores,
        Array.from({ length: labels }, () => threshold),
      );
      const { microF1, macroF1 } = f1Scores(textDecisions(given, outcomes, labels), labels);
      return { "micro-F1": microF1, "macro-F1": macroF1 };
    },
  };
}

/** Of two labels the second is given from a threshold on the distance of their scores. */
function titleFigures({ scores, outcomes }: PeerScores): Judged {
  const distance = Float32Array.from(
    { length: scores.length / 2 },
    (_, i) => scores[2 * i + 1] - scores[2 * i],
  );
  const actual = Array.from(distance, (_, i) => outcomes[2 * i + 1]);
  return {
    candidates: distance,
    at(threshold) {
      const predicted = Array.from(distance, (value) => (value >= threshold ? 1 : 0));
      const { accuracy, macroF1 } = confusionScores(confusionMatrix(actual, predicted, 2));
      return { accuracy, "macro-F1": macroF1 };
    },
  };
}

/** Scores at evenly spread ranks, from the highest down to a rank. */
function evenlyRanked(scores: Float32Array, lowestRank: number): Float32Array {
  const falling = scores.slice().sort().reverse();
  const last = Math.min(lowestRank, falling.length) - 1;
  return Float32Array.from({ length: tried }, (_, t) => falling[Math.round((t * last) / (tried - 1))]);
}

/** The threshold that is best for each figure, the highest among equals. */
function bestThresholds({ candidates, at }: Judged): Map<string, number> {
  const best = new Map<string, { threshold: number; value: number }>();
  for (const threshold of new Set(candidates.slice().sort().reverse()))
    for (const [name, value] of Object.entries(at(threshold)))
      if (value > (best.get(name)?.value ?? -1)) best.set(name, { threshold, value });
  return new Map([...best].map(([name, { threshold }]) => [name, threshold]));
}

function precisionAt1({ scores, outcomes }: PeerScores, labels: number): number {
  const texts = scores.length / labels;
  let sum = 0;
  for (let text = 0; text < texts; text++) {
    const own = (table: Float32Array | Uint8Array) => table.subarray(text * labels, (text + 1) * labels);
    sum += rankingScores(own(scores), own(outcomes)).precisionAt1;
  }
  return sum / texts;
}
