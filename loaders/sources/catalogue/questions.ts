import type { Source } from "../source.js";

const citation =
  "Titles of Stack Overflow questions with their tags, by the contributors of Stack Overflow (CC BY-SA), as packed for the course Release Engineering for Machine Learning Applications, TU Delft.";

/** Question titles with tags (a Python list). */
export const taggedQuestions: Source = {
  path: "questions/validation.tsv",
  bytes: 2166270,
  sha256: "fafd81ea0fb3aca6dbdd239b80759a20dbcd1a80a919fd5e6aafc7eabf15cefb",
  url: "https://raw.githubusercontent.com/luiscruz/remla-baseline-project/9fd52d36564bd84114c049ba1bf9c80f51e28db3/data/validation.tsv",
  identical: true,
  licence: "Stack Overflow contributors, CC BY-SA",
  citation,
  columns: ["title", "tags"],
  delimiter: "\t",
};

/** Question titles without tags. */
export const untaggedQuestions: Source = {
  path: "questions/test.tsv",
  bytes: 1041379,
  sha256: "025b31fbc0996e3c3cfa65a1e0a298cab974efc32e41f5d5f7673952b26785bf",
  url: "https://raw.githubusercontent.com/luiscruz/remla-baseline-project/9fd52d36564bd84114c049ba1bf9c80f51e28db3/data/test.tsv",
  identical: true,
  licence: "Stack Overflow contributors, CC BY-SA",
  citation,
  columns: ["title"],
  delimiter: "\t",
};
