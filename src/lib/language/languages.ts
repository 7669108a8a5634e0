/** Languages that books of the collection are in, or that a function may be about, as catalogues name them. */
export const languages = [
  "English",
  "French",
  "German",
  "Dutch",
  "Spanish",
  "Italian",
  "Russian",
  "Danish",
  "Norwegian",
  "Swedish",
  "Icelandic",
  "Finnish",
  "Portuguese",
  "Latin",
  "Polish",
  "Hungarian",
  "Czech",
  "Greek",
  "Welsh",
  "Irish",
  "Gaelic",
] as const;

/** One of these languages: a misspelt one does not compile. */
export type Language = (typeof languages)[number];
