import type { TaskDescription } from "../../src/lib/tasks/taskDescription.js";

export const description: TaskDescription = {
  order: 2,
  title: "Form by title",
  tab: "Forms",
  question: "Is a book of the nineteenth century prose fiction, verse, drama or none of these, by its title?",
  noun: "title",
  nouns: "titles",
  item: "book",
  items: "books",
  examples: [
    "The Heir of Blackwood Grange. A novel. In three volumes",
    "Lines written on the shore at Whitmouth, and other verses",
    "The Miller's Ward. A comedy, in three acts",
    "An Account of the Parish of Thornley, with a map",
    "Gedichte eines fahrenden Gesellen",
    "The Widow of the Marsh",
  ],
};
