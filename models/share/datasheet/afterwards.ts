import type { Evidence } from "../evidence.js";
import type { Answer } from "./answer.js";

export function uses({ use, name }: Evidence): readonly Answer[] {
  return [
    [
      "Has the dataset been used for any tasks already?",
      `Yes, for the model of this bundle, ${name}, and for the pages of the workbench.`,
    ],
    [
      "Is there a repository that links to papers or systems that use the dataset?",
      "None for this compilation. The citations above lead to what was written about the sources.",
    ],
    [
      "What other tasks could the dataset be used for?",
      "Studies of how labels were given, of words and their times, and of how models err.",
    ],
    [
      "Is there anything about the composition or collection that might impact future uses?",
      "Yes: who chose what was digitised, catalogued, listed or asked decides what a model can know.",
    ],
    ["Are there tasks for which the dataset should not be used?", use],
  ];
}

export function distribution({ sources, citation, date }: Evidence): readonly Answer[] {
  const licences = [...new Set(sources.flatMap(({ source }) => source?.licence ?? []))];
  return [
    [
      "Will the dataset be distributed to third parties?",
      "No row of it. This bundle distributes labels, figures and a model; the rows stay with the publishers of the sources.",
    ],
    [
      "How, and when, will it be distributed?",
      `As a zip of plain files. The model has its present form since ${date}.`,
    ],
    [
      "Under which licence or terms of use?",
      `Model, figures and texts of this bundle: ${citation.licence}. The sources: ${licences.length > 0 ? `\n\n${licences.map((each) => `- ${each}`).join("\n")}` : "their owners' terms."}`,
    ],
    [
      "Have any third parties imposed restrictions on the data?",
      "Those that the licences above name. Whoever trains anew has to keep them.",
    ],
    ["Do any export controls or other regulatory restrictions apply?", "None is known."],
  ];
}

export function maintenance({ citation, command }: Evidence): readonly Answer[] {
  const again =
    command === null
      ? "by training or teaching it again"
      : `with \`${command}\`, and \`npm run reproduce\` says whether it comes out as it stands here`;
  return [
    ["Who will be supporting, hosting and maintaining the dataset?", `${citation.authors.join(", ")}.`],
    [
      "How can the owner or manager of the dataset be contacted?",
      "Through the issues of the repository that holds the code.",
    ],
    ["Is there an erratum?", "The repository's `CHANGELOG.md` says what changed."],
    [
      "Will the dataset be updated?",
      `When a source or the code changes, the model is made anew ${again}. A model with another sha256 is another model.`,
    ],
    [
      "Are there limits on the retention of the data associated with the instances?",
      "None that the sources name.",
    ],
    [
      "Will older versions of the dataset continue to be supported?",
      "They stay in the repository's history; nobody mends them.",
    ],
    [
      "Is there a mechanism for others to extend, augment or contribute to the dataset?",
      "Yes: `CONTRIBUTING.md` shows how a labelling function or a task is added.",
    ],
  ];
}
