import { count, plural } from "../../../src/lib/format.js";
import { isMultilabel } from "../../card/subject.js";
import type { Evidence } from "../evidence.js";
import { addressedSources } from "../identities.js";
import type { Answer } from "./answer.js";

export function composition(evidence: Evidence): readonly Answer[] {
  const { text, description } = evidence;
  const { labels, kind } = description;
  const several = kind === "multilabel" ? "any number of" : "one of";
  const addressed = addressedSources(evidence).length;
  return [
    [
      "What do the instances that comprise the dataset represent?",
      `Each is a ${text} with labels that somebody, or a rule, gave it.`,
    ],
    ["How many instances are there in total?", instances(evidence)],
    [
      "Does the dataset contain all possible instances or is it a sample?",
      "It is what the sources hold, after rows were dropped that cannot be used. It is no random sample of what was ever published.",
    ],
    ["What data does each instance consist of?", `The words of one ${text}, and its labels.`],
    [
      "Is there a label or target associated with each instance?",
      `Yes, ${several} ${plural(labels.length, "label")}; \`labels.csv\` lists them with how many texts carry each.`,
    ],
    [
      "Is any information missing from individual instances?",
      kind === "multilabel"
        ? "Yes: labels that nobody thought of. A missing label is not a “no”."
        : "Some texts carry no label, and are not used.",
    ],
    [
      "Are relationships between individual instances made explicit?",
      "Copies and near-copies of one text are found by their letters, and kept in one part.",
    ],
    ["Are there recommended data splits?", splits(evidence)],
    ["Are there any errors, sources of noise, or redundancies in the dataset?", noise(evidence)],
    [
      "Is the dataset self-contained, or does it rely on external resources?",
      `It relies on ${plural(evidence.sources.length, "file")}, listed in \`sources.json\` with size and sha256; ${plural(addressed, "file")} of these can be had from a public address byte for byte, and \`croissant.json\` names it.`,
    ],
    [
      "Does the dataset contain data that might be considered confidential?",
      "None that the sources have not published.",
    ],
    [
      "Does the dataset contain data that, if viewed directly, might be offensive or cause anxiety?",
      "It may. Texts speak as their time and their authors did, and nothing was filtered for that.",
    ],
    [
      "Does the dataset identify any subpopulations, or individuals?",
      "Not on purpose. Authors and persons written about are named in texts as in any catalogue, and some labels name groups of people.",
    ],
    ["Does the dataset contain data that might be considered sensitive?", "No more than its texts say."],
  ];
}

function instances({ evaluation }: Evidence): string {
  if (!evaluation) return "Not recorded: the model was taught.";
  if (isMultilabel(evaluation)) {
    const { training, test, texts } = evaluation.data;
    return `${count(texts)} texts: ${count(training)} to train on and ${count(test)} to test on.`;
  }
  const { training, validation, test } = evaluation.models[evaluation.final];
  return `${count(training.n)} to train on (copies with other wordings counted), ${count(validation.n)} to choose by, and ${count(test?.n ?? 0)} to test on.`;
}

function splits({ evaluation }: Evidence): string {
  if (!evaluation) return "None is recorded.";
  if (isMultilabel(evaluation))
    return `Those that the training makes, the same every time: stratified over the labels, with what is nearly the same in one part (${count(evaluation.data.groups)} groups).`;
  return "Those that the training makes, the same every time: no text or book of the test stands in training or validation.";
}

function noise({ evaluation }: Evidence): string {
  const dropped = evaluation?.data?.table;
  const general = "Labels are human judgements, or votes of rules where there are none, and err as those do.";
  if (!dropped) return general;
  const reasons = [...Object.entries(dropped.dropped), ...Object.entries(dropped.noted)];
  const told = reasons.map(([why, rows]) => `${count(rows)} ${why}`).join(", ");
  return `${general} Of ${count(dropped.read)} rows ${count(dropped.kept)} are kept${told === "" ? "" : `; dropped or noted: ${told}`}.`;
}
