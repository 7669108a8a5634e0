import type { PanelFactory } from "./taskPanel.js";

/** What the playground says about the texts of a task. */
export interface PlaygroundTask {
  /** Name of the task, as in `models/<key>`. */
  key: string;
  /** What its tab says. */
  tab: string;
  /** What the model tells, in a sentence under the tabs. */
  about: string;
  /** What a text is; also the heading of its column in a CSV. */
  noun: string;
  examples: readonly string[];
  /** What is offered beyond labels; its code is fetched when the tab is first used. */
  panel?: () => Promise<PanelFactory>;
}

/** The reader's own model, from files. */
export const ownTask: PlaygroundTask = {
  key: "own",
  tab: "Your own model",
  about: "Whatever it was trained to tell.",
  noun: "text",
  examples: [],
};

/** The tabs in their order. */
export const playgroundTasks: readonly PlaygroundTask[] = [
  {
    key: "title-genre",
    tab: "Titles",
    about: "Is a book of the nineteenth century fiction or not, by its title?",
    noun: "title",
    examples: [
      "The Heir of Blackwood Grange. A novel. In three volumes",
      "A Handbook to the Geology of the Western Isles. With maps and sections",
      "Tales of the Moor, and other poems. [In verse.]",
      "A Summer among the Fjords",
      "Historische Beschreibung der Stadt am Strom",
      "Colonel Thorpe’s Daughter",
    ],
  },
  {
    key: "book-genres",
    tab: "Descriptions",
    about: "Which genres do readers give a book, by its title and the words that advertise it?",
    noun: "description",
    examples: [
      "When the last lighthouse keeper of Skerry Point is found dead, inspector Nora Vale has one night, one storm and seven suspects. Each of them has lied about the drowned girl, and one of them will kill again before the ferry returns.",
      "A young witch who cannot cast a single spell is sent to the academy of dragons, where an ancient war is about to be woken and the prince of the enemy court is the only one who will teach her magic.",
      "From the trenches of the Somme to the peace table at Versailles, this history follows six ordinary soldiers through letters and diaries, and asks what the war did to the countries that they came home to.",
    ],
    panel: async () => (await import("../task/cover/coverPanel.js")).coverPanel,
  },
  {
    key: "quote-themes",
    tab: "Quotations",
    about: "Which themes do readers give a quotation?",
    noun: "quotation",
    examples: [
      "Whoever has never lost a friend has never learned what a friend was.",
      "Begin before you are ready; courage comes to those who have already started.",
      "A library is the only house in which the dead keep talking and nobody is afraid.",
    ],
    panel: async () => (await import("../task/related/quotationPanel.js")).quotationPanel,
  },
  {
    key: "question-tags",
    tab: "Questions",
    about: "Which tags does a programmer’s question have, by its title?",
    noun: "question",
    examples: [
      "How to sort a list of dictionaries by two keys in Python?",
      "jQuery: submit a form by ajax without reloading the page",
      "NullPointerException when reading a file with Scanner",
    ],
    panel: async () => (await import("../task/related/questionPanel.js")).questionPanel,
  },
  ownTask,
];
