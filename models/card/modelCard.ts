import { allSources } from "../../loaders/sources/catalogue.js";
import { count, plural } from "../../src/lib/format.js";
import type { TrainedFrom } from "../artefacts.js";
import { analyses } from "./analyses.js";
import { decisionRule, modelType } from "./details.js";
import { cardHeader } from "./header.js";
import { isMultilabel, type AnyEvaluation, type CardSubject } from "./subject.js";

/**
 * The model card of a model in Markdown, under the headings of Mitchell et al., "Model cards for model reporting" (2019),
 * with the header that Hugging Face's hub reads.
 */
export function modelCard(subject: CardSubject): string {
  const { description, evaluation, text, use, sources } = subject;
  const { task, labels, onnx, trainedOn } = description;
  const shownLabels =
    labels.length > 10 ? `each of ${count(labels.length)} labels` : `each label: ${labels.join(", ")}`;
  const sections = {
    "Model Details": `- **What it does.** Reads one ${text} and gives the probability of ${shownLabels}.
- **What it is.** ${modelType(description)}
- **Version.** It has no number of its own: its name is the sha256 of \`model.onnx\`, ${onnx.sha256}.
- **Who made it, licence, citation.** As \`CITATION.cff\` says. Questions go to the repository that it names.`,
    "Intended Use": use,
    Factors: factors(evaluation, text),
    Metrics: `- **Decision.** ${decisionRule(description)}
- **Measures.** ${measures(evaluation)}`,
    "Evaluation Data": judgedWith(evaluation),
    "Training Data": `${trainingTexts(evaluation)}${trainedOn}.${sourceList(sources)}`,
    "Quantitative Analyses": evaluation
      ? analyses(evaluation)
      : "None: it was taught, and nobody has measured it since.",
    "Ethical Considerations": `The texts are words about publications, not about readers; names of persons stand in them as in any catalogue.
The labels are judgements of their time and of those who made them, and a model repeats them: it is no authority on what a
work is. Where its label enters a catalogue, the record should say that a machine gave it.`,
    "Caveats and Recommendations": `Figures hold for texts drawn as the test texts were. Before other texts are labelled, label some of them by hand and
measure: \`npm run -s score -- --promise\` and the page “Your catalogue” do so.`,
  };
  const body = Object.entries(sections).map(([heading, content]) => `## ${heading}\n\n${content}\n`);
  return `${cardHeader(subject)}
# Model card: ${task}

This file is written by \`npm run train\`; the figures come from \`evaluation.json\`.

${body.join("\n")}`;
}

function factors(evaluation: AnyEvaluation | null, text: string): string {
  const groups =
    evaluation && !isMultilabel(evaluation)
      ? Object.values(evaluation.models[evaluation.final].elsewhere).map(({ title }) => title)
      : [];
  const elsewhere =
    groups.length > 0 ? ` It was also judged on texts from elsewhere: ${groups.join("; ")}.` : "";
  return `What a ${text} says decides, and so do its language, its length and the age and the rules of the catalogue that it comes
from. The figures below are by label; the site's page “Error analysis” cuts them by language, date and length.${elsewhere}`;
}

function measures(evaluation: AnyEvaluation | null): string {
  if (!evaluation) return "None was taken.";
  const looks = `The test texts were looked at ${plural(evaluation.testLooks.length, "time")}, counting each distinct model once.`;
  return isMultilabel(evaluation)
    ? `Micro-F1 counts each label given, macro-F1 each label alike, precision at 1 the likeliest label of each text. ${looks}`
    : `Accuracy counts each text, macro-F1 each label alike. ${looks}`;
}

function judgedWith(evaluation: AnyEvaluation | null): string {
  if (!evaluation) return "None.";
  if (isMultilabel(evaluation)) {
    const { data } = evaluation;
    return `${count(data.test)} texts that no training has seen, stratified over the labels; texts that are the same or nearly the same
stand in one part (${count(data.groups)} groups), and a check found ${plural(data.leaks, "leak")}.`;
  }
  const { validation, test } = evaluation.models[evaluation.final];
  return `${count(test?.n ?? 0)} test texts, and ${count(validation.n)} validation texts that chose settings, calibration and thresholds. No text or
book of the test stands in training or validation.`;
}

function trainingTexts(evaluation: AnyEvaluation | null): string {
  if (!evaluation) return "";
  const { n } = evaluation.models[evaluation.final].training;
  const labels = isMultilabel(evaluation)
    ? ` Of ${count(evaluation.data.labelsFound)} labels it keeps ${count(evaluation.data.labelsKept)}, those of at least ${count(evaluation.data.minimumSupport)} texts.`
    : "";
  return `${count(n)} texts.${labels} They are: `;
}

/** What it was trained with, by citation and licence, and by name where nobody published it. */
function sourceList(sources: readonly TrainedFrom[]): string {
  const lines = new Map<string, number>();
  for (const { path } of sources) {
    const known = allSources.find((each) => each.path === path);
    const line = known ? `${known.citation} Licence: ${known.licence}.` : `\`${path}\`, its owner's.`;
    lines.set(line, (lines.get(line) ?? 0) + 1);
  }
  if (lines.size === 0) return "";
  const listed = [...lines].map(
    ([line, files]) => `- ${line}${files > 1 ? ` ${plural(files, "file")}.` : ""}`,
  );
  return `\n\nMade from these sources, whose checksums stand in \`sources.json\`:\n\n${listed.join("\n")}`;
}
