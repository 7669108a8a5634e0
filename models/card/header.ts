import { stringify } from "yaml";
import type { Estimate } from "../../src/lib/statistics/bootstrap.js";
import { isMultilabel, type AnyEvaluation, type CardSubject } from "./subject.js";

/**
 * The header of a model card that Hugging Face's hub reads ("model card metadata", with its `model-index`), in YAML
 * between two lines of hyphens.
 */
export function cardHeader({ description, evaluation }: CardSubject): string {
  const results = evaluation === null ? [] : resultsOf(evaluation);
  const header = {
    license: "mit",
    library_name: "onnx",
    pipeline_tag: "text-classification",
    tags: ["library-metadata", "text-classification", "linear-model", description.kind],
    ...(evaluation && { metrics: ["accuracy", "f1"] }),
    ...(results.length > 0 && {
      "model-index": [
        {
          name: description.task,
          results: [
            {
              task: { type: "text-classification" },
              dataset: { name: `test texts of ${description.task}`, type: description.task, split: "test" },
              metrics: results,
            },
          ],
        },
      ],
    }),
  };
  return `---\n${stringify(header)}---\n`;
}

function resultsOf(evaluation: AnyEvaluation): { type: string; name: string; value: number }[] {
  const metric = (type: string, name: string, { value }: Estimate) => ({
    type,
    name,
    value: Number(value.toFixed(4)),
  });
  if (isMultilabel(evaluation)) {
    const { test } = evaluation.models[evaluation.final];
    if (!test) return [];
    return [
      metric("f1", "micro-F1", test.microF1),
      metric("f1", "macro-F1", test.macroF1),
      metric("precision", "precision at 1", test.precisionAt1),
    ];
  }
  const { test } = evaluation.models[evaluation.final];
  if (!test) return [];
  return [metric("accuracy", "accuracy", test.accuracy), metric("f1", "macro-F1", test.macroF1)];
}
