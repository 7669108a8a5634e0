import type { Collector } from "./engine/collector.js";
import { questions } from "./questions.js";

/** Every collector, in the order in which the help names them. */
export const collectors: readonly Collector[] = [questions];
