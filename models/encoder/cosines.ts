import { loadBlurbs } from "../../loaders/tables/blurbs.js";
import { loadBooks } from "../../loaders/tables/books.js";
import { loadQuestions } from "../../loaders/tables/questions.js";
import { loadQuotes } from "../../loaders/tables/quotes.js";
import type { Cosine } from "../../src/lib/encoder/description.js";
import { Encoder } from "../../src/lib/encoder/encoder.js";
import { Tokeniser } from "../../src/lib/encoder/tokeniser.js";
import { randomGenerator, shuffle } from "../../src/lib/statistics/random.js";

/** The texts that the encoder reads, by kind. */
export async function encodedTexts(): Promise<Record<string, string[]>> {
  const tables = {
    titles: (await loadBooks()).rows.map(({ title }) => title),
    quotations: (await loadQuotes()).rows.map(({ text }) => text),
    questions: (await loadQuestions()).rows.map(({ title }) => title),
    blurbs: (await loadBlurbs()).rows.map(({ description }) => description),
  };
  return Object.fromEntries(
    Object.entries(tables).map(([kind, texts]) => [kind, texts.filter((text) => text.trim() !== "")]),
  );
}

/** Cosines of the vectors of two encoders with one vocabulary, on some texts of each kind, drawn with a seed. */
export async function* measureCosines(
  rounded: Uint8Array,
  exact: Uint8Array,
  vocabulary: string,
  texts: number,
): AsyncGenerator<[kind: string, measured: Cosine]> {
  const tokeniser = new Tokeniser(vocabulary);
  const [one, other] = [await Encoder.load(rounded), await Encoder.load(exact)];
  for (const [kind, all] of Object.entries(await encodedTexts())) {
    const cosines: number[] = [];
    for (const text of shuffle([...all], randomGenerator(1)).slice(0, texts)) {
      const { pieces } = tokeniser.read(text);
      cosines.push(cosine(await one.means([pieces]), await other.means([pieces])));
    }
    cosines.sort((a, b) => a - b);
    const mean = cosines.reduce((sum, each) => sum + each, 0) / cosines.length;
    const fifthPercentile = cosines[Math.floor(cosines.length / 20)];
    yield [kind, { texts: cosines.length, lowest: cosines[0], fifthPercentile, mean }];
  }
}

/** Cosine of the angle between two vectors, in [−1, 1]. Neither may be all zeros. */
export function cosine(a: Float32Array, b: Float32Array): number {
  let [product, ofA, ofB] = [0, 0, 0];
  a.forEach((each, i) => {
    product += each * b[i];
    ofA += each * each;
    ofB += b[i] * b[i];
  });
  return product / Math.sqrt(ofA * ofB);
}
