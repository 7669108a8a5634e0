import { checkPattern } from "../labelling/checkPattern.js";
import { parseFunctions } from "../labelling/functionFile.js";
import type { LabellingFunction, TextField } from "../labelling/labellingFunction.js";
import type { Label } from "../rows.js";

/** A function as the reader types it. */
export interface FunctionDraft {
  kind: "terms" | "pattern" | "other";
  name: string;
  language: string;
  description: string;
  field: TextField;
  vote: Label;
  /** One term a line. */
  terms: string;
  except: string;
  minimum: string;
  pattern: string;
  /** Functions that read no words are edited as JSON. */
  json: string;
}

/** An empty draft: a pattern that looks at titles. */
export const emptyDraft: FunctionDraft = {
  kind: "terms",
  name: "",
  language: "English",
  description: "",
  field: "title",
  vote: "fiction",
  terms: "",
  except: "",
  minimum: "1",
  pattern: "",
  json: "",
};

/** A function as a draft. */
export function draftOf(labellingFunction: LabellingFunction): FunctionDraft {
  const { name, language, description, ...rest } = labellingFunction;
  const draft = { ...emptyDraft, name, language, description };
  if (labellingFunction.kind === "terms") {
    const { field, vote, terms, except = [], minimum = 1 } = labellingFunction;
    return {
      ...draft,
      kind: "terms",
      field,
      vote,
      terms: terms.join("\n"),
      except: except.join("\n"),
      minimum: String(minimum),
    };
  }
  if (labellingFunction.kind === "pattern") {
    const { field, vote, pattern } = labellingFunction;
    return { ...draft, kind: "pattern", field, vote, pattern };
  }
  return { ...draft, kind: "other", json: JSON.stringify(rest, null, 2) };
}

/** The function that a draft describes, or a sentence that says why it describes none. */
export type ReadDraft = { function: LabellingFunction; problem: null } | { function: null; problem: string };

/**
 * Reads a draft.
 *
 * @param taken names that other functions have
 */
export function readDraft(draft: FunctionDraft, taken: readonly string[]): ReadDraft {
  const name = draft.name.trim();
  if (name === "") return refuse("The function needs a name.");
  if (taken.includes(name))
    return refuse(`There is another function called "${name}": choose a different name.`);
  const described = {
    name,
    language: draft.language.trim() || "any",
    description: draft.description.trim(),
  };
  const content = contentOf(draft);
  if (typeof content === "string") return refuse(content);
  try {
    const [parsed] = parseFunctions(JSON.stringify([{ ...content, ...described }]));
    return { function: parsed, problem: null };
  } catch (error) {
    return refuse(sentence(error));
  }
}

/** The part that depends on the kind, or why there is none. */
function contentOf(draft: FunctionDraft): object | string {
  const { kind, field, vote } = draft;
  if (kind === "pattern") {
    const { problem } = checkPattern(draft.pattern);
    return problem ?? { kind, field, vote, pattern: draft.pattern };
  }
  if (kind === "terms") {
    const terms = lines(draft.terms);
    if (terms.length === 0) return "Write at least one term: a word or several, one term a line.";
    const minimum = Number(draft.minimum);
    const except = lines(draft.except);
    return {
      kind,
      field,
      vote,
      terms,
      ...(except.length > 0 && { except }),
      ...(minimum !== 1 && { minimum }),
    };
  }
  try {
    const value: unknown = JSON.parse(draft.json);
    return typeof value === "object" && value !== null
      ? value
      : "The settings must be a JSON object in braces.";
  } catch (error) {
    return `The settings are not JSON: ${error instanceof Error ? error.message : String(error)}`;
  }
}

function lines(text: string): string[] {
  return [...new Set(text.split("\n").map((line) => line.trim()))].filter((line) => line !== "");
}

/** What is wrong, without the place in a file that has only this function. */
function sentence(error: unknown): string {
  const message = error instanceof Error ? error.message : String(error);
  return message.replace(/^wrong labelling function: functions\[0\](?: \(".*?"\))?, ?/s, "");
}

function refuse(problem: string): ReadDraft {
  return { function: null, problem };
}
