import type { ModelDescription } from "../../lib/model/description.js";
import type { Explanation } from "../../lib/model/linearScorer.js";
import type { DeepExplanation } from "../../lib/deep/deepExplanation.js";
import type { Arrival } from "../../workers/download.js";
import type { Note } from "../../workers/encoder/worker.js";
import type { PlaygroundSession } from "./session.js";
import type { PlaygroundTask } from "./tasks.js";

/** What a model says of a text, by words or by words and meaning. */
export interface Answer {
  /** Of the model that answers: its thresholds and limits go with its probabilities. */
  description: ModelDescription;
  /** Of each label, in the order of the description. */
  probabilities: Float32Array;
  /** What the encoder has not read of the text; null where there is nothing to say. */
  note: Note | null;
  /** The encoder's vector of the text; null where words alone answer. */
  vector: Float32Array | null;
  explain(column: number): Promise<Explanation | DeepExplanation>;
}

/**
 * Answers by what the reader chose, and by words alone where the encoder is not there or gives no vector.
 *
 * @returns null where there is no model
 */
export async function answer(
  session: PlaygroundSession,
  task: PlaygroundTask,
  text: string,
  onArrival?: (arrived: Arrival) => void,
): Promise<Answer | null> {
  const deep = await session.deepModel(task);
  const read = deep && (await deep.score([text]));
  if (deep && read?.encoded[0])
    return {
      description: deep.description,
      probabilities: read.values,
      note: read.notes[0],
      vector: read.vectors,
      explain: (column) => deep.explain(text, column),
    };
  const model = await session.model(task, onArrival);
  if (model === null) return null;
  return {
    description: model.description,
    probabilities: (await model.score([text])).values,
    note: read?.notes[0] ?? null,
    vector: null,
    explain: (column) => model.explain(text, column),
  };
}
