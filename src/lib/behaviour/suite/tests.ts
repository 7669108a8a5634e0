import type { BehaviouralTest, Form } from "../behaviouralTest.js";
import type { PerturbationName } from "../perturbations.js";

/** Titles of a capability that must have a label, each test with the form of its titles. */
function must<const Name extends string>(capability: string, forms: Readonly<Record<Name, Form>>) {
  return Object.entries<Form>(forms).map(([name, expected]): BehaviouralTest<Name> => ({
    name: name as Name,
    capability,
    kind: "must",
    expected,
  }));
}

/** Changes that must not lower the probability of a label. */
function mustNotLower<const Name extends string>(capability: string, forms: Readonly<Record<Name, Form>>) {
  return must(capability, forms).map((test) => ({ ...test, kind: "must not lower" as const }));
}

/** Changes that must not change the label: those whose templates show the title before and after. */
function mustNotChange<const Name extends string>(capability: string, ...names: Name[]) {
  return names.map((name): BehaviouralTest<Name> => ({ name, capability, kind: "must not change" }));
}

/** A change that must not change the label and can be made to any title. */
function perturbed<const Name extends PerturbationName>(
  capability: string,
  ...names: Name[]
): BehaviouralTest<Name>[] {
  return names.map((name) => ({ name, capability, kind: "must not change", perturbation: name }));
}

/** All tests, by capability. Each has templates in both halves. */
export const tests = [
  ...must("verse", {
    "a poem that names its form": "verse",
    "verses with the place and occasion of their writing": "verse",
    "a poem that was recited": "verse",
    "a poem with a dedication": "verse",
    "a poem with a subject from history, cantos and notes": "verse",
    "poems with an editor, a life or letters": "verse",
  }),
  ...must("prose fiction", {
    "a novel with the name of a person": "prose fiction",
    "a tale of a place": "prose fiction",
    "a historical romance": "prose fiction",
    "adventures and confessions of made-up people": "prose fiction",
  }),
  ...must("drama", {
    "a play in acts": "drama",
    "a farce, an opera or a pantomime": "drama",
    "a play with its theatre": "drama",
    "a play on a subject from history, with notes": "drama",
  }),
  ...must("about literature", {
    "criticism of poetry": "non-fiction",
    "criticism of novels and plays": "non-fiction",
    "history of literature": "non-fiction",
    "instruction in reading and writing": "non-fiction",
    "reference about literature": "non-fiction",
    "lives of authors": "non-fiction",
  }),
  ...must("negation", {
    "what says that it is no fiction": "non-fiction",
    "fiction that says that it is no history": "prose fiction",
  }),
  ...must("true stories", {
    "“romance” of things that are true": "non-fiction",
    "“story” of things that are true": "non-fiction",
    "“tale” of things that are true": "non-fiction",
    "“novel” as an adjective": "non-fiction",
    "“songs” of birds and peoples": "non-fiction",
  }),
  ...mustNotLower("editions and illustrations", {
    "a form of fiction is added": "prose fiction",
    "a form of verse is added": "verse",
    "a form of non-fiction is added": "non-fiction",
  }),
  ...mustNotChange("editions and illustrations", "an edition is added"),
  ...perturbed("editions and illustrations", "with illustrations", "with illustrations, in brackets"),
  ...must("brackets", { "a form in the cataloguer’s brackets": "prose fiction" }),
  ...mustNotLower("brackets", { "a form is added in brackets": "prose fiction" }),
  ...perturbed("brackets", "brackets removed", "notes in brackets removed"),
  ...must("other catalogues", {
    "fiction “/ by”": "prose fiction",
    "verse “/ by”": "verse",
    "non-fiction “/ by”": "non-fiction",
  }),
  ...mustNotChange("other catalogues", "“/ by” is added", "“by the author of” is added"),
  ...mustNotChange("names", "another name"),
  ...mustNotChange("places", "another place"),
  ...mustNotChange("numbers", "another year", "another number of volumes"),
  ...perturbed("long s", "ſ for s"),
  ...perturbed("typing slips", "one typing slip"),
  ...perturbed("case", "upper case", "lower case"),
  ...perturbed("Unicode forms", "decomposed letters (NFD)", "straight quotes", "double spaces"),
  ...perturbed("etc", "etc"),
  ...must("German", {
    "German verse": "verse",
    "German tales and novels": "prose fiction",
    "German comedies and tragedies": "drama",
    "German history and criticism": "non-fiction",
  }),
  ...must("French", {
    "French verse": "verse",
    "French tales and novels": "prose fiction",
    "French comedies and tragedies": "drama",
    "French history and criticism": "non-fiction",
  }),
  ...must("Italian", {
    "Italian verse": "verse",
    "Italian tales and novels": "prose fiction",
    "Italian comedies and tragedies": "drama",
    "Italian history and criticism": "non-fiction",
  }),
  ...must("Spanish", {
    "Spanish verse": "verse",
    "Spanish tales and novels": "prose fiction",
    "Spanish comedies and tragedies": "drama",
    "Spanish history and criticism": "non-fiction",
  }),
  ...must("eleven other languages", {
    "verse in other languages": "verse",
    "tales and novels in other languages": "prose fiction",
    "plays in other languages": "drama",
    "history and criticism in other languages": "non-fiction",
  }),
];

/** Capabilities in the order of their tests. */
export const capabilities = [...new Set(tests.map(({ capability }) => capability))];

export type TestName = (typeof tests)[number]["name"];

/** Templates of one half for each test. */
export type SuiteTemplates = Readonly<Record<TestName, readonly string[]>>;
