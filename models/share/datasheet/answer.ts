/** A question of a datasheet, and its answer in Markdown. */
export type Answer = readonly [question: string, answer: string];
