import { isCertainLabel } from "../../../src/lib/certainty/certainLabel.js";
import type { IdentifiedLabel } from "../projects/labelIdentifier.js";
import { isReady } from "../projects/projects.js";
import type { Cell } from "./schemas.js";

/** Something that can be asked about a label of an identifier. */
interface Property {
  id: string;
  name: string;
  values: (label: IdentifiedLabel) => Cell[];
}

/** What a data extension may ask for. */
export const properties: readonly Property[] = [
  {
    id: "probability",
    name: "Probability",
    values: ({ probability }) => (probability === undefined ? [] : [{ float: probability }]),
  },
  {
    id: "range",
    name: "Range of certainty",
    values: (label) =>
      label.probability === undefined
        ? []
        : [{ str: isCertain(label, label.probability) ? "certain" : "unsure" }],
  },
  { id: "term", name: "Term", values: ({ terms }) => terms.map(({ term }) => ({ str: term })) },
  {
    id: "vocabulary",
    name: "Vocabulary of the term",
    values: ({ terms }) => terms.map(({ source }) => ({ str: source })),
  },
  {
    id: "address",
    name: "Address of the term",
    values: ({ terms }) => terms.map(({ uri }) => ({ str: uri })),
  },
  { id: "label", name: "Label", values: ({ label }) => [{ str: label }] },
];

/** Values of properties of a label, by their identifiers; an empty list where it has none. */
export function valuesOf(
  label: IdentifiedLabel | undefined,
  asked: readonly Property[] = properties,
): Record<string, Cell[]> {
  return Object.fromEntries(asked.map(({ id, values }) => [id, label ? values(label) : []]));
}

/** Does a label of that probability lie where the model promises to be right? */
function isCertain({ project, column }: IdentifiedLabel, probability: number): boolean {
  if (!isReady(project)) return false;
  const { description } = project.model.scorer;
  // Of two labels one is as likely as the other is not; of more labels each is judged by its own probability.
  const probabilities = {
    length: description.labels.length,
    [1 - column]: 1 - probability,
    [column]: probability,
  };
  return isCertainLabel(description, probabilities, column);
}
