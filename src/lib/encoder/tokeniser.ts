import { Tokenizer } from "@huggingface/tokenizers";
import { longestText } from "./tensors.js";

/** The marks that BERT puts into texts; they lead the vocabulary. */
const marks = ["[PAD]", "[UNK]", "[CLS]", "[SEP]", "[MASK]"] as const;

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

  /**
   * @param vocabulary pieces in the order of their numbers, one a line
   * @throws if it does not begin with BERT's marks
   */
  constructor(vocabulary: string) {
    const pieces = vocabulary.trimEnd().split("\n");
    if (marks.some((mark, i) => pieces[i] !== mark))
      throw new Error(
        `invalid vocabulary: begins with ${pieces.slice(0, 5).join(" ")} (expected ${marks.join(" ")})`,
      );
    this.#tokenizer = new Tokenizer(
      {
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
      },
      {},
    );
  }

  /** The pieces of a text. Of a very long one, no more is looked at than can count. */
  read(text: string): ReadText {
    const most = longestText - 2;
    // Nearly every word makes a piece at least; those that make none are of signs that nobody sees.
    const words = firstWords(text, 2 * most);
    const ids = this.#tokenizer.encode(words, { add_special_tokens: false }).ids;
    const pieces = Int32Array.of(2, ...ids.slice(0, most), 3);
    return { pieces, cut: ids.length > most, known: pieces.some((piece) => piece >= marks.length) };
  }
}

/** The first words of a text, with single spaces between them. */
function firstWords(text: string, most: number): string {
  const words: string[] = [];
  for (const [word] of text.matchAll(/\S+/g)) {
    words.push(word);
    if (words.length === most) break;
  }
  return words.join(" ");
}
