import type { TaskDescription } from "../../src/lib/tasks/taskDescription.js";

export const description: TaskDescription = {
  order: 3,
  title: "Book genres",
  tab: "Descriptions",
  question: "Which genres do readers give a book, by its title and the words that advertise it?",
  noun: "description",
  nouns: "descriptions",
  item: "book",
  items: "books",
  examples: [
    "When the last lighthouse keeper of Skerry Point is found dead, inspector Nora Vale has one night, one storm and seven suspects. Each of them has lied about the drowned girl, and one of them will kill again before the ferry returns.",
    "A young witch who cannot cast a single spell is sent to the academy of dragons, where an ancient war is about to be woken and the prince of the enemy court is the only one who will teach her magic.",
    "From the trenches of the Somme to the peace table at Versailles, this history follows six ordinary soldiers through letters and diaries, and asks what the war did to the countries that they came home to.",
  ],
  panel: "cover",
  page: {
    lede: "What kind of book is it, going by the words that advertise it? A model of ${bytes(final.bytes)} reads title and description and names genres, ${count(labels.length)} of them.",
    data: "Eight lists of “best books” by decade, from a readers’ site, with the genres that readers gave each book. Four traps lie in them. Line breaks were deleted, so that sentences run into each other (“comfort.Written”): they are mended. Some books stand in two decades: they become one. Some descriptions are in other languages, or are notes on editions rather than on books: they are told apart and counted. And the site shows at most ten genres a book, so that a genre which is missing was often only crowded out.",
    frequencies: "A model that always says it is good at one label and useless.",
    mistakes:
      "Read the “wrongly given” column with the ten-genre limit in mind: a genre that the model adds to a book with ten others may well be right.",
    published: [
      {
        system: "DistilRoBERTa, 8 bits",
        labels: 222,
        bytes: 80e6,
        microF1: 0.685,
        macroF1: 0.525,
        weightedF1: null,
        measuredOn: "descriptions from Smashwords: other books, other labels",
      },
      {
        system: "DistilRoBERTa",
        labels: 151,
        bytes: 300e6,
        microF1: 0.738,
        macroF1: 0.521,
        weightedF1: null,
        measuredOn:
          "these lists and more; its evaluation part overlaps its training part, so very probably inflated",
      },
    ],
  },
};
