import { composeText, coreRange, foldText } from "../../text/normalise.js";
import { TokenKind, Tokeniser } from "../../text/tokens.js";
import { GrowableInt32 } from "./growable.js";
import { SpecialToken, specialToken, specialTokens } from "./specialTokens.js";
import { Vocabulary } from "./vocabulary.js";

/**
 * An inverted index over one text of every book: which tokens stand where, and where each token stands. A text is a
 * start token, its tokens and an end token; brackets that embrace the whole text are left out.
 */
export class FieldIndex {
  readonly vocabulary: Vocabulary;
  /** Tokens of all texts one after the other. */
  readonly tokens: Int32Array;
  /** Book of each position of `tokens`. */
  readonly bookAt: Int32Array;
  /** 1 where a position stands inside square brackets. */
  readonly bracketed: Uint8Array;
  /** Words (not numbers or marks) of each text. */
  readonly words: Int32Array;
  /** Positions of token t, ascending: `positions` from `firstPosition[t]` to `firstPosition[t + 1]`. */
  readonly positions: Int32Array;
  readonly firstPosition: Int32Array;

  constructor(texts: readonly string[]) {
    const tokeniser = new Tokeniser();
    const numbers = new Map<string, number>();
    const tokens = new GrowableInt32(texts.length * 16 + 16);
    const bracketedAt = new GrowableInt32();
    this.words = new Int32Array(texts.length);
    const ends = new Int32Array(texts.length);
    texts.forEach((text, book) => {
      const folded = foldText(composeText(text));
      const { start, end } = coreRange(folded);
      const found = tokeniser.tokenise(folded, start, end);
      tokens.push(SpecialToken.start);
      for (let t = 0; t < found.length; t++) {
        if (found.bracketed[t]) bracketedAt.push(tokens.length);
        const kind = found.kind[t] as TokenKind;
        if (kind !== TokenKind.word) {
          tokens.push(specialToken(kind, folded.charCodeAt(found.start[t])));
          continue;
        }
        this.words[book]++;
        const word = folded.slice(found.start[t], found.end[t]);
        let number = numbers.get(word);
        if (number === undefined) {
          number = numbers.size + specialTokens;
          numbers.set(word, number);
        }
        tokens.push(number);
      }
      tokens.push(SpecialToken.end);
      ends[book] = tokens.length;
    });
    this.tokens = tokens.toArray();
    this.bookAt = new Int32Array(this.tokens.length);
    for (let book = 0, at = 0; book < ends.length; book++) while (at < ends[book]) this.bookAt[at++] = book;
    this.bracketed = new Uint8Array(this.tokens.length);
    for (const at of bracketedAt.toArray()) this.bracketed[at] = 1;
    this.vocabulary = new Vocabulary([...numbers.keys()], specialTokens);
    const inverted = invert(this.tokens, numbers.size + specialTokens);
    this.positions = inverted.positions;
    this.firstPosition = inverted.firstPosition;
  }

  /** How often a token stands in all texts. */
  frequency(token: number): number {
    return this.firstPosition[token + 1] - this.firstPosition[token];
  }
}

function invert(tokens: Int32Array, distinct: number): { positions: Int32Array; firstPosition: Int32Array } {
  const firstPosition = new Int32Array(distinct + 1);
  for (const token of tokens) firstPosition[token + 1]++;
  for (let token = 0; token < distinct; token++) firstPosition[token + 1] += firstPosition[token];
  const next = firstPosition.slice();
  const positions = new Int32Array(tokens.length);
  tokens.forEach((token, at) => (positions[next[token]++] = at));
  return { positions, firstPosition };
}
