import { mainTitle, novelTitle } from "../title-genre/bareTitle.js";
import type { TrainingExample } from "../training/taskDefinition.js";
import { withoutHeld, type FormTitle, type FormTitles } from "./data.js";
import { formExample } from "./elsewhere.js";
import { forms } from "./forms.js";

/** Power to which the scarcity of a form raises the weight of its titles. */
const balance = 0.4;

/** Titles with forms that the British Museum's shelves say, and nothing else. */
export function shelfExamples({ shelved }: FormTitles, held: readonly FormTitle[]): TrainingExample[] {
  return balanced(weighted(withoutHeld(shelved, held), 1));
}

/**
 * Every source, weighted. The weights were chosen by cross-validation over the shelved books, dealt by author, never on a
 * test set.
 */
export function finalExamples(titles: FormTitles, held: readonly FormTitle[]): TrainingExample[] {
  const left = (set: readonly FormTitle[]) => withoutHeld(set, held);
  const books = [
    ...weighted(left(titles.annotated), 2),
    ...weighted(left(titles.shelved), 1),
    // One run of headings, A to Agneta, in which a single author can have a hundred titles.
    ...steadied(left(titles.catalogue), 0.3),
    ...weighted(left(titles.spoken), 1),
  ];
  const novels = weighted(left(oncePerTitle(titles.novels)), 0.05);
  return balanced([
    ...books,
    ...reworded(books, 0.3, mainTitle),
    ...novels,
    ...reworded(novels, 1, novelTitle),
  ]);
}

function weighted(titles: readonly FormTitle[], weight: number): TrainingExample[] {
  return titles.map((each) => {
    const { id, text, outcome: target } = formExample(each);
    return { id, text, target, weight };
  });
}

/** An author of n titles weighs as much as √n titles. */
function steadied(titles: readonly FormTitle[], weight: number): TrainingExample[] {
  const counts = new Map<string, number>();
  for (const author of titles.flatMap(({ authors }) => authors))
    counts.set(author, (counts.get(author) ?? 0) + 1);
  return titles.flatMap((each) => {
    const most = Math.max(...each.authors.map((author) => counts.get(author) ?? 1));
    return weighted([each], weight / Math.sqrt(most));
  });
}

/** The same examples at a share of their weight in another wording; those of which nothing is left are dropped. */
function reworded(
  examples: readonly TrainingExample[],
  share: number,
  wording: (text: string) => string,
): TrainingExample[] {
  return examples.flatMap((each) => {
    const text = wording(each.text);
    return text.length < 3 ? [] : [{ ...each, text, weight: share * each.weight }];
  });
}

/** Weights times (most / own)^balance, where own is the weight of all titles of a form and most that of the heaviest. */
function balanced(examples: readonly TrainingExample[]): TrainingExample[] {
  const sums = forms.map(() => 0);
  for (const { target, weight } of examples) sums[target] += weight;
  const factors = sums.map((sum) => (Math.max(...sums) / sum) ** balance);
  return examples.map((each) => ({ ...each, weight: factors[each.target] * each.weight }));
}

function oncePerTitle(titles: readonly FormTitle[]): FormTitle[] {
  return [...new Map(titles.map((each) => [each.title, each])).values()];
}
