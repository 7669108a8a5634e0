import type { TaskDescription } from "../../src/lib/tasks/taskDescription.js";

export const description: TaskDescription = {
  order: 4,
  title: "Quotation themes",
  tab: "Quotations",
  question: "Which themes do readers give a quotation?",
  noun: "quotation",
  nouns: "quotations",
  item: "quotation",
  items: "quotations",
  examples: [
    "Whoever has never lost a friend has never learned what a friend was.",
    "Begin before you are ready; courage comes to those who have already started.",
    "A library is the only house in which the dead keep talking and nobody is afraid.",
  ],
  panel: "quotations",
  page: {
    lede: "What is a quotation about? A model of ${bytes(final.bytes)} reads it and suggests themes, ${count(labels.length)} of them, as readers of quotations tag them.",
    data: "Four lists of popular quotations overlap, so they are merged on their letters and digits, and the tags of all lists united. Some tags are no themes: “attributed” and “misattributed” speak of the source, and a tag that one author’s quotations dominate is that author’s advertising. Both are dropped by rule, and counted. What no rule can mend: readers tag what strikes them. A quotation on love without the tag *love* is common, so a “wrong” suggestion is often a good one, and every score here is lower than the model deserves.",
    frequencies: "The rest is a long tail.",
    mistakes:
      "A missing tag is not a “no”. Read some of the wrongly given ones before trusting any precision on this page.",
    published: [
      {
        system: "RoBERTa, 8 bits",
        labels: 103,
        bytes: 125e6,
        microF1: 0.42,
        macroF1: 0.14,
        weightedF1: null,
        measuredOn: "its own quotations and themes",
      },
      {
        system: "RoBERTa, full size",
        labels: 103,
        bytes: null,
        microF1: 0.54,
        macroF1: 0.18,
        weightedF1: null,
        measuredOn: "its own quotations and themes",
      },
    ],
  },
};
