import type { TaskDescription } from "../../src/lib/tasks/taskDescription.js";

export const description: TaskDescription = {
  order: 5,
  title: "Question tags",
  tab: "Questions",
  question: "Which tags does a programmer’s question have, by its title?",
  noun: "question",
  nouns: "questions",
  item: "question",
  items: "questions",
  examples: [
    "How to sort a list of dictionaries by two keys in Python?",
    "jQuery: submit a form by ajax without reloading the page",
    "NullPointerException when reading a file with Scanner",
  ],
  panel: "questions",
  page: {
    lede: "Which tags will a programming question get, going by its title alone? A model of ${bytes(final.bytes)} knows ${count(labels.length)} of them.",
    data: "Titles of questions with the tags that their askers chose. Many tags stand in the title literally, so that names such as *c#*, *.net* or *node.js*, which a reader of novels would break at the signs, must survive as words. A few titles occur twice with different tags: both sets count as given. Askers leave out what seems obvious to them, so a tag that is missing was not always wrong.",
    frequencies: "",
    mistakes: "Titles are short: many mistakes are tags that only the body of the question gives away.",
    published: [
      {
        system: "Linear, one label against the rest",
        labels: 100,
        bytes: null,
        microF1: 0.671,
        macroF1: 0.505,
        weightedF1: 0.656,
        measuredOn: "this file, all of it; trained on 100,000 other titles",
      },
      {
        system: "DistilRoBERTa, 8 bits",
        labels: 69,
        bytes: 80e6,
        microF1: 0.675,
        macroF1: 0.535,
        weightedF1: null,
        measuredOn: "whole questions, not titles alone; other questions, other labels",
      },
    ],
  },
};
