import { z } from "zod";
import { batchDocuments } from "../limits.js";

/** Shapes of the requests and answers of Annif's REST interface, version 1, as its own OpenAPI description has them. */

const wanted = z.object({
  limit: z.coerce.number().int().min(0).default(10).describe("At most that many labels a text"),
  threshold: z.coerce.number().min(0).max(1).default(0).describe("Labels from this score upwards"),
  language: z.literal("en").optional().describe("Language of the labels: they are in English"),
  evidence: z
    .enum(["true", "false"])
    .default("false")
    .describe("Says of each label which words of the text speak for it and against it"),
});
/** Which labels a client wants of its texts. */
export type WantedLabels = z.infer<typeof wanted>;
export const batchQuery = wanted;
export const suggestForm = wanted.extend({ text: z.string().describe("The text to label") });

export const batchBody = z.object({
  documents: z
    .array(z.object({ text: z.string(), document_id: z.string().nullish() }))
    .max(batchDocuments)
    .describe("Texts to label"),
});

export const languageBody = z.object({
  text: z.string(),
  languages: z
    .array(z.string().min(2).max(3))
    .min(1)
    .max(5)
    .describe("Candidates, by their codes, such as en"),
});

export const projectPath = z.object({ project_id: z.string() });

export const apiInformation = z
  .object({ title: z.string(), version: z.string() })
  .meta({ id: "ApiInfo", description: "Which service this is" });

export const project = z
  .object({
    project_id: z.string(),
    name: z.string(),
    language: z.string().describe('Of the texts; "mul" is whichever the model has learnt'),
    backend: z.object({ backend_id: z.string() }),
    vocab: z.object({
      vocab_id: z.string(),
      languages: z.array(z.string()),
      size: z.int().nullable(),
      loaded: z.boolean(),
    }),
    vocab_language: z.string(),
    is_trained: z.boolean(),
    modification_time: z.iso.datetime().nullable(),
  })
  .meta({ id: "Project", description: "A task of the workbench, or a model that a reader has trained" });

export const projectList = z
  .object({ projects: z.array(project) })
  .meta({ id: "ProjectList", description: "What the service can be asked" });

const labelEvidence = z
  .object({
    start: z.number(),
    words: z.array(z.object({ text: z.string(), contribution: z.number() })),
    unplaced: z.number(),
  })
  .meta({
    id: "Evidence",
    description:
      "In logits, above 0 for the label and below 0 against it: where the model starts, what is added at each word " +
      "of the text, and what by the text as a whole",
  });

export const suggestionResult = z
  .object({
    uri: z.string().describe("Address of the term that the label stands for, or of the label itself"),
    label: z.string(),
    notation: z.string().nullable().describe("The label as the tables of the workbench write it"),
    score: z.number().describe("Probability of the label"),
    evidence: labelEvidence.optional(),
  })
  .meta({ id: "SuggestionResult", description: "A label of a text" });
export type SuggestionResult = z.infer<typeof suggestionResult>;

export const suggestionList = z
  .object({ results: z.array(suggestionResult) })
  .meta({ id: "SuggestionResultList", description: "Labels of a text, the likeliest first" });

export const batchResults = z
  .array(suggestionList.extend({ document_id: z.string().nullable() }))
  .meta({ id: "BatchSuggestionResultList", description: "Labels of each text, in the order of the request" });

export const detectedLanguages = z
  .object({ results: z.array(z.object({ language: z.string().nullable(), score: z.number() })) })
  .meta({ id: "DetectedLanguages", description: "Candidates, the likeliest first; null is none of them" });
