import { z } from "zod";

const tokenizer = z.object({
  model: z.object({ type: z.literal("WordPiece"), vocab: z.record(z.string(), z.number().int().min(0)) }),
});

/** Signs of a piece that texts in Latin script have: letters of that script, digits, punctuation and symbols. */
const latin = /^[\p{Script=Latin}\p{Script=Common}\p{Script=Inherited}]+$/u;

/** East Asian punctuation and widths, which count as common to all scripts. */
const eastAsian = /[\u2e80-\u303f\u30fb\u30fc\uff00-\uffef]/u;

/**
 * The pieces of a vocabulary that texts in Latin script can need, in their order, each with its number in the whole
 * vocabulary: those without a sign of another script and without the places that BERT left unused. A word whose signs
 * are all Latin falls into the same pieces as before, for each of them is a part of it.
 *
 * @param json content of a `tokenizer.json`
 * @throws if it is no vocabulary of word pieces
 */
export function latinPieces(json: unknown, name = "tokenizer.json"): { piece: string; row: number }[] {
  const parsed = tokenizer.safeParse(json);
  if (!parsed.success)
    throw new Error(`invalid tokenizer: ${name} (expected a model of the type WordPiece with its vocab)`, {
      cause: parsed.error,
    });
  return Object.entries(parsed.data.model.vocab)
    .map(([piece, row]) => ({ piece, row }))
    .filter(({ piece }) => latin.test(piece) && !eastAsian.test(piece) && !/^\[unused\d+\]$/.test(piece))
    .sort((a, b) => a.row - b.row);
}
