import { CorpusIndex } from "../../src/lib/labelling/corpusIndex.js";
import { labellingFunctions } from "../../src/lib/labelling/functions/index.js";
import type { LabellingFunction } from "../../src/lib/labelling/labellingFunction.js";
import { voteAll } from "../../src/lib/labelling/vote.js";
import { identifyLanguage } from "../../src/lib/language/identify.js";
import { titleKind } from "../../src/lib/ablation/titleKind.js";
import type { Example, KindOfText } from "../training/taskDefinition.js";

/** Functions of forms that a title gives itself, or the cataloguer gives it: "[A novel.]", "in verse", "a comedy". */
const formFunctions = new Set([
  "bracket-novel",
  "bracket-verse",
  "bracket-drama",
  "english-novel",
  "english-in-verse",
]);

/** The kind of each title, by language and by what the labelling functions that read titles say of it. */
export function titleKinds(examples: readonly Example[]): KindOfText[] {
  const functions = labellingFunctions.filter(readsTitle);
  const { votes } = voteAll(functions, new CorpusIndex(examples.map(titledBook)));
  const isForm = functions.map(({ name }) => formFunctions.has(name));
  return examples.map(({ text, outcome }, row) => {
    const { language, sure } = identifyLanguage(text);
    return titleKind({
      outcome,
      votes: votes.map((of) => of[row]),
      namesForm: votes.some((of, f) => isForm[f] && of[row] === 1),
      foreign: sure && language !== "English",
    });
  });
}

/** The length of a title is no cue by itself, so functions of length are left out. */
function readsTitle(each: LabellingFunction): boolean {
  return (each.kind === "terms" || each.kind === "pattern") && each.field === "title";
}

function titledBook({ id, text }: Example) {
  return {
    ...{
      id,
      title: text,
      digitalId: "",
      author: "",
      place: "",
      publisher: "",
      year: null,
      dateStatement: "",
    },
    shelfmark: "",
    country: "",
    languages: [],
    ark: "",
  };
}
