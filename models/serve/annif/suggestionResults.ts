import { evidenceCharacters } from "../limits.js";
import { Problem } from "../problem.js";
import { labelAddress } from "../projects/labelIdentifier.js";
import { labelEvidence } from "../projects/labelEvidence.js";
import type { ReadyProject } from "../projects/projects.js";
import { suggestions, type Suggestion } from "../projects/suggestions.js";
import type { SuggestionResult, WantedLabels } from "./schemas.js";

/**
 * What Annif's interface answers for each text.
 *
 * @param base see `addressOf`
 * @throws a problem 413 if evidence is wanted of more than can be given
 */
export async function suggestionResults(
  project: ReadyProject,
  texts: readonly string[],
  wanted: WantedLabels,
  base: string,
): Promise<SuggestionResult[][]> {
  const suggested = await suggestions(project, texts, wanted);
  const withEvidence = wanted.evidence === "true";
  if (withEvidence) assertExplainable(suggested, texts);
  return suggested.map((ofText, t) =>
    ofText.map(({ label, probability }) => ({
      uri: labelAddress(base, label),
      label: label.name,
      notation: label.label,
      score: probability,
      ...(withEvidence && { evidence: labelEvidence(project.model, texts[t], label.column) }),
    })),
  );
}

function assertExplainable(suggested: readonly Suggestion[][], texts: readonly string[]): void {
  const characters = suggested.reduce((sum, ofText, t) => sum + ofText.length * texts[t].length, 0);
  if (characters > evidenceCharacters)
    throw new Problem(
      413,
      `too much evidence: of ${characters} characters, each once for each label (expected ${evidenceCharacters} at most)`,
    );
}
