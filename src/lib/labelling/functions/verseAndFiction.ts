/** English words for forms of fiction, which keep functions for the subjects of non-fiction from voting. */
export const verse =
  "in verse, poem, poems, poetical, a novel, a tale, a romance, a drama, a comedy, a tragedy, in _ acts";
