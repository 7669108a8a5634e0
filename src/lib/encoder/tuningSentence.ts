import { decimal } from "../format.js";
import type { TunedResult } from "./tuningComparison.js";

/**
 * What tuning for all tasks and for one task alone gives over the encoder as published, beside words, in a sentence; "" where
 * no task has all three.
 *
 * @param titles of tasks, by name
 */
export function tuningSentence(results: readonly TunedResult[], titles: ReadonlyMap<string, string>): string {
  const tasks = [...new Set(results.map(({ task }) => task))];
  const clauses = tasks.flatMap((task) => {
    const own = results.filter((each) => each.task === task);
    const rest = own.filter(({ tunedOn }) => tunedOn !== "nothing" && tunedOn !== "all tasks");
    const [published, shared] = ["nothing", "all tasks"].map((on) =>
      own.find(({ tunedOn }) => tunedOn === on),
    );
    if (!published || !shared || rest.length === 0) return [];
    const [name] = Object.keys(shared.withWords);
    const figures = [published, shared, rest[0]].map(({ withWords }) => decimal(withWords[name].value));
    return [`${figures[0]}, ${figures[1]} and ${figures[2]} on ${titles.get(task) ?? task} (${name})`];
  });
  if (clauses.length === 0) return "";
  return `Beside words, the encoder as published, tuned for all tasks and tuned for one alone come to ${clauses.join("; ")}.`;
}
