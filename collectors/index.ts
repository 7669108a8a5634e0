import type { Collector } from "./engine/collector.js";
import { books } from "./books.js";
import { catalogue } from "./catalogue.js";
import { gutenberg } from "./gutenberg.js";
import { hathitrust } from "./hathitrust.js";
import { questions } from "./questions.js";
import { quotations } from "./quotations.js";

/** Every collector, in the order in which the help names them. */
export const collectors: readonly Collector[] = [
  books,
  gutenberg,
  quotations,
  questions,
  catalogue,
  hathitrust,
];
