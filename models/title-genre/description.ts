import type { TaskDescription } from "../../src/lib/tasks/taskDescription.js";

export const description: TaskDescription = {
  order: 1,
  title: "Fiction by title",
  tab: "Titles",
  question: "Is a book of the nineteenth century fiction or not, by its title?",
  noun: "title",
  nouns: "titles",
  item: "book",
  items: "books",
  examples: [
    "The Heir of Blackwood Grange. A novel. In three volumes",
    "A Handbook to the Geology of the Western Isles. With maps and sections",
    "Tales of the Moor, and other poems. [In verse.]",
    "A Summer among the Fjords",
    "Historische Beschreibung der Stadt am Strom",
    "Colonel Thorpe’s Daughter",
  ],
};
