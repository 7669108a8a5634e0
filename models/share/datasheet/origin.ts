import { plural } from "../../../src/lib/format.js";
import type { Evidence } from "../evidence.js";
import type { Answer } from "./answer.js";

const ownersTable = "A table of its owner's; nothing else was recorded of it.";

/** The sources by what is told of each, as a list: each thing told stands once. */
function listed({ sources }: Evidence, tell: (each: Evidence["sources"][number]) => string): string {
  if (sources.length === 0) return "No source was recorded.";
  const files = new Map<string, number>();
  for (const each of sources) files.set(tell(each), (files.get(tell(each)) ?? 0) + 1);
  return [...files].map(([line, n]) => `- ${line}${n > 1 ? ` (${plural(n, "file")})` : ""}`).join("\n");
}

export function motivation(evidence: Evidence): readonly Answer[] {
  return [
    [
      "For what purpose was the dataset created?",
      `To answer by machine: ${evidence.question} The sources were made for purposes of their own, and are brought together here.`,
    ],
    [
      "Who created the dataset, and on behalf of which entity?",
      listed(evidence, ({ source }) => source?.citation ?? ownersTable),
    ],
    [
      "Who funded the creation of the dataset?",
      "Nothing is recorded here; the publications of the sources say who paid for them.",
    ],
  ];
}

export function collection(evidence: Evidence): readonly Answer[] {
  return [
    [
      "How was the data associated with each instance acquired?",
      listed(evidence, ({ source }) => source?.citation ?? ownersTable),
    ],
    [
      "What mechanisms or procedures were used to collect the data?",
      `Files were taken whole from their publishers, and are known by checksum. Notes of the workbench on single files:\n\n${listed(evidence, ({ path, source }) => (source?.note ? `\`${path}\`: ${source.note}` : "of the others, none"))}`,
    ],
    [
      "If the dataset is a sample from a larger set, what was the sampling strategy?",
      "That of the sources. What is used of them, and how it is divided, the model card says.",
    ],
    [
      "Who was involved in the data collection process, and how were they compensated?",
      "Those who are cited above. How they were paid is not recorded.",
    ],
    [
      "Over what timeframe was the data collected?",
      "The sources grew over years; the citations name the years of the versions that were used.",
    ],
    ["Were any ethical review processes conducted?", "None is known for this compilation."],
    [
      "Did you collect the data from the individuals in question directly?",
      "No. It comes from publications and public catalogues.",
    ],
    [
      "Were the individuals notified, did they consent, and can they revoke it?",
      "Where the texts or labels are of persons (annotators, readers, askers), they gave them to the publishers of the sources, under the terms of these.",
    ],
    [
      "Has an analysis of the potential impact of the dataset and its use on data subjects been conducted?",
      "No. Accounts of annotators that a source names are not used as features, and not passed on.",
    ],
  ];
}

export function preprocessing({ description, command, name }: Evidence): readonly Answer[] {
  const how =
    command === null
      ? "The command that trains from a reader's table, or the page that taught the model, does it"
      : `\`${command}\` does it; \`npm ci\` and \`npm run reproduce -- ${name}\` train the word model again from the sources, leave the repository as it is, and say which bytes and figures differ (with \`--deep\` the heads on the encoder, saying first how long that takes)`;
  return [
    [
      "Was any preprocessing, cleaning or labelling of the data done?",
      `Yes: rows that cannot be read are dropped and counted, texts are composed (NFC) and folded, and labels are made as the model card says. The model was trained on ${description.trainedOn}.`,
    ],
    [
      "Was the raw data saved in addition?",
      "It stays with its publishers. `sources.json` holds the checksums of the files that were read.",
    ],
    ["Is the software that was used to preprocess the data available?", `Yes. ${how}.`],
  ];
}
