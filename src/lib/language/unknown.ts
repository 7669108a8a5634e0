/** What stands for the language of a title that is too short to tell. */
export const unknownLanguage = "unknown";
