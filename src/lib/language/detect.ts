import { eld } from "eld/large";

/** ISO 639-1 codes of the languages that can be told from each other. */
export const detectableLanguages: readonly string[] = Object.values(eld.info().Languages).sort();

/** How like a language a text is. */
export interface LanguageScore {
  /** ISO 639-1 code; null stands for none of the candidates. */
  language: string | null;
  /** In [0, 1]: how often the n-grams of the text are the language's; of null, what the best candidate lacks to 1. */
  score: number;
}

/**
 * How like each of some languages a text is, by eld (Efficient Language Detector, n-grams of bytes), the likest first.
 *
 * @param languages codes among `detectableLanguages`; others score 0
 */
export function languageScores(text: string, languages: readonly string[]): LanguageScore[] {
  const scores = eld.detect(text).getScores();
  const scored: LanguageScore[] = [...new Set(languages)].map((language) => ({
    language,
    score: Math.min(1, scores[language] ?? 0),
  }));
  const best = Math.max(0, ...scored.map(({ score }) => score));
  return [...scored, { language: null, score: 1 - best }].sort((a, b) => b.score - a.score);
}
