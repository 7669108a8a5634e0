import { FileAttachment } from "observablehq:stdlib";

/** The predictions of record of each task, to be fetched when they are first asked for. */
export const scoredFiles = {
  "title-genre": FileAttachment("./scored/title-genre.bin"),
  "book-genres": FileAttachment("./scored/book-genres.bin"),
  "quote-themes": FileAttachment("./scored/quote-themes.bin"),
  "question-tags": FileAttachment("./scored/question-tags.bin"),
};
