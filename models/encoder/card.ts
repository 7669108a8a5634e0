import { count, decimal } from "../../src/lib/format.js";
import type { EncoderDescription } from "../../src/lib/encoder/description.js";
import { longestText } from "../../src/lib/encoder/tensors.js";
import { knownWeights } from "./weights.js";

/** The encoder's model card (Mitchell et al., "Model cards for model reporting", 2019) in Markdown. */
export function encoderCard(description: EncoderDescription): string {
  const { name, dimensions, layers, pieces, allPieces, onnx, vocabulary, cosines } = description;
  const rows = Object.entries(cosines ?? {}).map(
    ([kind, { texts, lowest, fifthPercentile, mean }]) =>
      `| ${kind} | ${count(texts)} | ${[lowest, fifthPercentile, mean].map((each) => decimal(each, 4)).join(" | ")} |`,
  );
  return `# Model card: encoder

This file is written by \`npm run encoder\`; the figures come from \`model.json\`.

- **What it does.** Reads one text in Latin script, best in English, and gives a vector of ${dimensions} values for each
  token and for the whole text (their mean). Texts of like meaning have like vectors. It serves every task.
- **What it is.** ${name} of the Sentence Transformers project: BERT with ${layers} layers, uncased, ${longestText} tokens
  at most, at revision \`${knownWeights.revision}\`.
${tunedLine(description)}- **What was changed.** Of ${count(allPieces)} word pieces ${count(pieces)} are kept: those that Latin script can need.
  Weights of the layers are 8-bit integers in steps of each output's own, vectors of the commonest pieces 8-bit integers
  in steps of each piece's own, those of the others one of 16 levels a value. Activations are rounded to 8 bits for each
  token by itself, so that a text has one vector whatever it is read beside. \`model.onnx\` has ${count(onnx.bytes)} bytes,
  \`vocabulary.txt\` ${count(vocabulary.bytes)}.
- **Whose it is.** Apache License 2.0. Wang and others, "MiniLM: Deep self-attention distillation for task-agnostic
  compression of pre-trained transformers", NeurIPS 2020; Reimers and Gurevych, "Sentence-BERT: Sentence embeddings using
  Siamese BERT-networks", EMNLP 2019. The weights as published are not in this repository: only what is built from them.

| texts | n | lowest cosine with the vector before rounding | 5th percentile | mean |
|---|---|---|---|---|
${rows.join("\n")}

**Use it** as one input among others to a model that was trained and tested for a task. **Do not use it** alone to say
that two texts mean the same, nor for other languages without a test there: it has read English.
`;
}

function tunedLine({ tuned }: EncoderDescription): string {
  if (tuned === null) return "";
  const groups = Object.entries(tuned).map(
    ([group, { texts, epochs }]) => `${group} ${count(texts)} (${count(epochs)} epochs)`,
  );
  return `- **What it was tuned on.** The training texts of all tasks of this repository at once, a linear head for each task on
  the mean vector: ${groups.join(", ")}. A part of the training texts was kept out, and no text of any test part, no
  other copy of a tested title and no title of a held-out author was among them. \`tuning/tune.py\` is the recipe.
`;
}
