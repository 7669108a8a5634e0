import type { LabellingFunction } from "../../../src/lib/labelling/index.js";
import type { LabelUse, StudioCollection } from "../../../src/lib/dataProgramming/collection.js";

const novels = [
  "The Heir of the Grange",
  "Rosamond",
  "A Winter's Wooing",
  "The Miller's Daughter",
  "Nell of the Moor",
];
const histories = ["The Rise of Leeds", "Old Bristol", "The Parish of Elm", "Our Railways", "Roman Chester"];

/** A made-up collection: novels and histories in turn, every third labelled, for training, validation and at random. */
export function madeUpCollection(size = 120): StudioCollection {
  const uses: LabelUse[] = [];
  const books = Array.from({ length: size }, (_, i) => {
    const name = (i % 2 === 0 ? novels : histories)[Math.floor(i / 2) % 5];
    uses.push(i % 3 > 0 ? "none" : (["training", "validation", "random"] as const)[(i / 3) % 3]);
    return {
      id: String(i).padStart(9, "0"),
      title: i % 2 === 0 ? `${name} ${i}. A novel` : `${name} ${i}. A history`,
      author: i % 4 < 2 ? `Author ${i % 8}` : "",
      place: "London",
      publisher: "",
      shelfmark: "",
    };
  });
  return {
    books,
    gold: Int8Array.from(uses, (use, i) => (use === "none" ? -1 : i % 2 === 0 ? 1 : 0)),
    uses,
  };
}

const described = { language: "English" as const, description: "For a test." };

export const novel: LabellingFunction = {
  kind: "terms",
  name: "novel",
  ...described,
  field: "title",
  vote: "fiction",
  terms: ["novel"],
};
export const history: LabellingFunction = {
  kind: "terms",
  name: "history",
  ...described,
  field: "title",
  vote: "non_fiction",
  terms: ["history"],
};

/** A function by regular expression. */
export function patternFunction(
  name: string,
  pattern: string,
  vote: "fiction" | "non_fiction" = "fiction",
): LabellingFunction {
  return { kind: "pattern", name, ...described, field: "title", vote, pattern };
}

/** Functions that overlap without copying each other, from which the label model can learn whom to trust. */
export const overlapping: LabellingFunction[] = [
  novel,
  history,
  patternFunction("heirs", "heir|rosamond|wooing"),
  patternFunction("heroines", "rosamond|daughter|nell"),
  patternFunction("towns", "leeds|bristol|chester", "non_fiction"),
  patternFunction("places", "elm|railways|leeds", "non_fiction"),
];
