/** Of what a share is asked, for the words of figures. */
export interface ShareSubject {
  /** Name of the class, such as "fiction". */
  label: string;
  /** What has it, in the plural, such as "books". */
  nouns: string;
  /** Beginning of the names of files. */
  filename: string;
}

/** What the page on the digitised collection asks. */
export const fictionOfBooks: ShareSubject = {
  label: "fiction",
  nouns: "books",
  filename: "share-of-fiction",
};
