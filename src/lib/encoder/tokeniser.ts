import { Tokenizer } from "@huggingface/tokenizers";
import { longestText } from "./tensors.js";

/** The marks that BERT puts into texts; they lead the vocabulary. */
const marks = ["[PAD]", "[UNK]", "[CLS]", "[SEP]", "[MASK]"] as const;

/** Pieces of a text at most, besides the marks of its start and its end. */
const most = longestText - 2;

/** A text as the encoder reads it. */
export interface ReadText {
  /** Numbers of its pieces, between those of the marks for its start and its end; `longestText` of them at most. */
  pieces: Int32Array;
  /** Did more follow? */
  cut: boolean;
  /** Is there a piece of the vocabulary in it? Not in an empty text, nor in one of another script. */
  known: boolean;
}

/**
 * Cuts texts into BERT's word pieces: without accents and capitals, at spaces and signs, and each word into the longest
 * pieces from the left (Wu and others, "Google's neural machine translation system", 2016).
 */
export class Tokeniser {
  readonly #tokenizer: Tokenizer;

  /** @param vocabulary as for `tokeniserDefinition` @throws as that does */
  constructor(vocabulary: string) {
    this.#tokenizer = new Tokenizer(tokeniserDefinition(vocabulary), {});
  }

  /** The pieces of a text. Of a very long one, no more is looked at than can count. */
  read(text: string): ReadText {
    const words = firstWords(text).map(({ word }) => word);
    const ids = this.#tokenizer.encode(words.join(" "), { add_special_tokens: false }).ids;
    const pieces = Int32Array.of(2, ...ids.slice(0, most), 3);
    return { pieces, cut: ids.length > most, known: pieces.some((piece) => piece >= marks.length) };
  }

  /** Where each piece that `read` gives stands in the text, end exclusive; null of the marks of its start and its end. */
  spans(text: string): ([start: number, end: number] | null)[] {
    const spans: [number, number][] = [];
    for (const { word, start } of firstWords(text)) {
      if (spans.length >= most) break;
      for (const [from, to] of spansWithin(this.#tokenizer, word)) spans.push([start + from, start + to]);
    }
    return [null, ...spans.slice(0, most), null];
  }
}

/**
 * BERT's tokeniser, as Hugging Face's libraries take it, without the marks of start and end.
 *
 * @param vocabulary pieces in the order of their numbers, one a line
 * @throws if it does not begin with BERT's marks
 */
export function tokeniserDefinition(vocabulary: string): object {
  const pieces = vocabulary.trimEnd().split("\n");
  if (marks.some((mark, i) => pieces[i] !== mark))
    throw new Error(
      `invalid vocabulary: begins with ${pieces.slice(0, 5).join(" ")} (expected ${marks.join(" ")})`,
    );
  return {
    added_tokens: marks.map((content, id) => ({ id, content, special: true, normalized: false })),
    normalizer: { type: "BertNormalizer", clean_text: true, handle_chinese_chars: true, lowercase: true },
    pre_tokenizer: { type: "BertPreTokenizer" },
    post_processor: null,
    decoder: { type: "WordPiece", prefix: "##", cleanup: true },
    model: {
      type: "WordPiece",
      unk_token: "[UNK]",
      continuing_subword_prefix: "##",
      max_input_chars_per_word: 100,
      vocab: Object.fromEntries(pieces.map((piece, id) => [piece, id])),
    },
  };
}

/**
 * Where the pieces of a word stand, counted from its start. Its signs are rid of capitals and accents one by one, so that
 * it is known where each letter of a piece comes from. Signs of which nothing is left belong to what is before them.
 * Where the pieces do not come out as those of the whole word, each stands for all of it.
 */
function spansWithin(tokenizer: Tokenizer, word: string): [number, number][] {
  const pieces = tokenizer.tokenize(word);
  const starts: number[] = [];
  let letters = "";
  let at = 0;
  for (const sign of word) {
    const left = tokenizer.normalizer(sign);
    letters += left;
    starts.push(...Array<number>(left.trim().length).fill(at));
    at += sign.length;
  }
  const found = tokenizer.pre_tokenizer(letters).flatMap((part) =>
    tokenizer.tokenize(part).map((piece) => ({
      piece,
      length: piece === "[UNK]" ? part.length : piece.replace(/^##(?=.)/u, "").length,
    })),
  );
  const length = found.reduce((sum, each) => sum + each.length, 0);
  const same = found.length === pieces.length && found.every(({ piece }, i) => piece === pieces[i]);
  if (!same || length !== starts.length) return pieces.map(() => [0, word.length]);
  let letter = 0;
  return found.map(({ length }) => {
    const start = starts[letter];
    letter += length;
    return [start, starts[letter] ?? word.length];
  });
}

/**
 * The first words of a text, as many as can count, and where they stand: nearly every word makes a piece at least; those
 * that make none are of signs that nobody sees.
 */
function firstWords(text: string): { word: string; start: number }[] {
  const words: { word: string; start: number }[] = [];
  for (const { 0: word, index } of text.matchAll(/\S+/g)) {
    words.push({ word, start: index });
    if (words.length === 2 * most) break;
  }
  return words;
}
