import type { ModelDescription } from "../../lib/model/description.js";
import { rankLabels, type RankedLabel } from "../../lib/model/ranking.js";
import type { Arrival } from "../../workers/download.js";
import type { ScoringOptions } from "../../workers/scoring/start.js";
import type { PlaygroundSession } from "./session.js";
import type { PlaygroundTask } from "./tasks.js";

/** A line of a list that a model has read. */
export interface ScoredLine {
  /** Its place in the list, from 1. */
  line: number;
  text: string;
  /** The label that a single-label model decides for, or all that reach their threshold, most probable first. */
  given: RankedLabel[];
  /** The first of these; where there is none, the most probable label. */
  first: RankedLabel;
  /** Probability of each label, in the order of the description. */
  probabilities: Float32Array;
  /** What was read of it; null where words were all that was asked for. */
  read: "words and meaning" | "its beginning, all words" | "words alone" | null;
}

/** The lines that were scored: all, or after a stop those that were reached. */
export interface ScoredLines {
  /** Of the model that answers, or of the deep variant that answers for most. */
  description: ModelDescription;
  lines: ScoredLine[];
}

/** What to tell while lines are scored, and how to end that early. */
export interface LineOptions extends ScoringOptions {
  onArrival?: (arrived: Arrival) => void;
  /** Called when everything is loaded. */
  onStart?: () => void;
}

/**
 * Scores lines by what the reader chose; waits for an encoder that is on its way.
 *
 * @throws if there is no model
 */
export async function scoreLines(
  session: PlaygroundSession,
  task: PlaygroundTask,
  texts: readonly string[],
  { onArrival, onStart, ...options }: LineOptions,
): Promise<ScoredLines> {
  const model = await session.model(task, onArrival);
  if (model === null) throw new Error("no model yet: (expected its two files, chosen above)");
  await session.meaning.settled();
  const deep = await session.deepModel(task);
  onStart?.();
  const line = (i: number, values: Float32Array, by: ModelDescription, read: ScoredLine["read"]) => {
    const probabilities = values.subarray(i * by.labels.length, (i + 1) * by.labels.length);
    const ranked = rankLabels(by, probabilities);
    const given = ranked.filter((each) => each.given);
    return { line: i + 1, text: texts[i], given, first: ranked[0], probabilities, read };
  };
  if (!deep) {
    const { texts: scored, values } = await model.score(texts, options);
    const { description } = model;
    const lines = Array.from({ length: scored }, (_, i) => line(i, values, description, null));
    return { description, lines };
  }
  const { values, encoded, notes } = await deep.score(texts, options);
  const lines = texts.flatMap((_, i) => {
    if (encoded[i])
      return line(
        i,
        values,
        deep.description,
        notes[i] === "cut" ? "its beginning, all words" : "words and meaning",
      );
    return notes[i] === "unknown" ? line(i, values, model.description, "words alone") : [];
  });
  return { description: deep.description, lines };
}
