import { formMentions, endOfHead } from "../../src/lib/text/titlePage.js";
import { formWords } from "../../src/lib/catalogue/formWords.js";
import { foldText } from "../../src/lib/text/normalise.js";
import { composeText } from "../../src/lib/text/normalise.js";
import type { Book } from "../../src/lib/rows.js";
import { castVotes, independentFunctions } from "../title-genre/castVotes.js";
import type { Form } from "./forms.js";

/** Labelling functions whose vote for fiction says which form. */
const formOfFunction: Readonly<Record<string, Form>> = {
  "bracket-novel": "prose_fiction",
  "english-novel": "prose_fiction",
  "english-tale": "prose_fiction",
  "bracket-verse": "verse",
  "english-poems": "verse",
  "english-in-verse": "verse",
  "bracket-drama": "drama",
  "english-drama": "drama",
};

/** Forms of writing of `formWords` that are forms here. */
const formOfWord: Readonly<Record<string, Form>> = {
  novel: "prose_fiction",
  tale: "prose_fiction",
  story: "prose_fiction",
  romance: "prose_fiction",
  "poems, verse": "verse",
  "songs, ballads": "verse",
  drama: "drama",
};

/**
 * The form that labelling functions give a book, or null where they give none or several: a vote for fiction of a
 * function that looks for one form, or, of the functions of other languages, any vote for fiction where the title
 * names one form in its own words. A single vote for non-fiction says that it is none of the three.
 */
export function spokenForms(books: readonly Book[]): (Form | null)[] {
  const votes = castVotes(books);
  return books.map(({ title }, row) => {
    const named = new Set<Form>();
    let [fiction, nonFiction] = [0, 0];
    independentFunctions.forEach(({ name, kind }, f) => {
      if (kind === "pressMark") return;
      const vote = votes[f][row];
      if (vote === 0) nonFiction++;
      if (vote !== 1) return;
      fiction++;
      const form = formOfFunction[name];
      if (form) named.add(form);
    });
    if (fiction > 0 && named.size === 0) for (const form of namedForms(title)) named.add(form);
    if (fiction === 0) return nonFiction > 1 ? "non_fiction" : null;
    const [form] = named;
    return nonFiction === 0 && named.size === 1 ? form : null;
  });
}

function namedForms(title: string): Form[] {
  const folded = foldText(composeText(title));
  return formMentions(folded, endOfHead(folded)).flatMap(
    ({ form }) => formOfWord[formWords[form].name] ?? [],
  );
}
