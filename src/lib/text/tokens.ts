import { murmurBlock, murmurEnd } from "./murmur3.js";

/** What a token is. Numbers are replaced by their class, so that 1871 and 1872 are the same feature. */
export const TokenKind = { word: 0, year: 1, number: 2, mark: 3, ellipsis: 4, open: 5, close: 6 } as const;
export type TokenKind = (typeof TokenKind)[keyof typeof TokenKind];

/** Tokens of one text as parallel arrays; the first `length` entries are valid until the next call. */
export interface Tokens {
  length: number;
  kind: Uint8Array;
  start: Int32Array;
  end: Int32Array;
  /** Hash of the token's form: equal forms have equal hashes. */
  hash: Uint32Array;
  /** 1 where the token stands inside square brackets. */
  bracketed: Uint8Array;
}

const Other = 0;
const Letter = 1;
const Digit = 2;
const Mark = 3;
const Open = 4;
const Close = 5;
const Apostrophe = 6;

/** Class of every UTF-16 code unit. Surrogates count as letters, so that characters beyond the BMP form words. */
const unitClass = (() => {
  const classes = new Uint8Array(65536);
  const letter = /[\p{L}\p{M}]/u;
  const digit = /\p{Nd}/u;
  for (let unit = 0; unit < 65536; unit++) {
    const character = String.fromCharCode(unit);
    if (unit >= 0xd800 && unit < 0xe000) classes[unit] = Letter;
    else if (letter.test(character)) classes[unit] = Letter;
    else if (digit.test(character)) classes[unit] = Digit;
  }
  for (const mark of ".!?;:") classes[mark.charCodeAt(0)] = Mark;
  classes["[".charCodeAt(0)] = Open;
  classes["]".charCodeAt(0)] = Close;
  classes["'".charCodeAt(0)] = Apostrophe;
  return classes;
})();

const formSeed = 0x74_6f_6b;
const classHash = (code: number) => murmurEnd(murmurBlock(formSeed, -code), 1);
const yearHash = classHash(TokenKind.year);
const numberHash = classHash(TokenKind.number);
const ellipsisHash = classHash(TokenKind.ellipsis);

/** Hash that stands for the edge of a text. */
export const edgeHash = classHash(99);

/** A tokeniser with buffers of its own, reused from call to call. */
export class Tokeniser {
  readonly #tokens: Tokens = allocate(256);

  /**
   * Words (letters, with apostrophes between them), numbers by class (a year has four digits and lies between 1000
   * and 2099), sentence marks, runs of dots and square brackets; everything else only separates.
   *
   * @param text folded text (see `foldText`)
   */
  tokenise(text: string, start = 0, end = text.length): Tokens {
    const tokens = this.#tokens;
    tokens.length = 0;
    let depth = 0;
    let at = start;
    while (at < end) {
      const unit = text.charCodeAt(at);
      const first = at++;
      switch (unitClass[unit]) {
        case Letter: {
          let state = murmurBlock(formSeed, unit);
          for (; at < end; at++) {
            const next = text.charCodeAt(at);
            const joins =
              unitClass[next] === Letter ||
              (unitClass[next] === Apostrophe &&
                at + 1 < end &&
                unitClass[text.charCodeAt(at + 1)] === Letter);
            if (!joins) break;
            state = murmurBlock(state, next);
          }
          add(tokens, TokenKind.word, first, at, murmurEnd(state, at - first), depth);
          break;
        }
        case Digit: {
          while (at < end && unitClass[text.charCodeAt(at)] === Digit) at++;
          const isYear =
            at - first === 4 && (unit === 49 || (unit === 50 && text.charCodeAt(first + 1) === 48));
          if (isYear) add(tokens, TokenKind.year, first, at, yearHash, depth);
          else add(tokens, TokenKind.number, first, at, numberHash, depth);
          break;
        }
        case Mark: {
          while (unit === 46 && at < end && text.charCodeAt(at) === 46) at++;
          if (at - first > 1) add(tokens, TokenKind.ellipsis, first, at, ellipsisHash, depth);
          else add(tokens, TokenKind.mark, first, at, classHash(unit + 256), depth);
          break;
        }
        case Open:
          depth++;
          add(tokens, TokenKind.open, first, at, classHash(TokenKind.open), depth);
          break;
        case Close:
          add(tokens, TokenKind.close, first, at, classHash(TokenKind.close), depth);
          depth = Math.max(0, depth - 1);
          break;
        case Apostrophe:
        case Other:
          break;
      }
    }
    return tokens;
  }
}

/** Hash that a word has as a token. */
export function wordHash(word: string): number {
  let state = formSeed;
  for (let i = 0; i < word.length; i++) state = murmurBlock(state, word.charCodeAt(i));
  return murmurEnd(state, word.length);
}

function add(tokens: Tokens, kind: TokenKind, start: number, end: number, hash: number, depth: number): void {
  const i = tokens.length;
  if (i === tokens.kind.length) grow(tokens);
  tokens.kind[i] = kind;
  tokens.start[i] = start;
  tokens.end[i] = end;
  tokens.hash[i] = hash;
  tokens.bracketed[i] = depth > 0 ? 1 : 0;
  tokens.length++;
}

function allocate(size: number): Tokens {
  return {
    length: 0,
    kind: new Uint8Array(size),
    start: new Int32Array(size),
    end: new Int32Array(size),
    hash: new Uint32Array(size),
    bracketed: new Uint8Array(size),
  };
}

function grow(tokens: Tokens): void {
  const larger = allocate(tokens.kind.length * 2);
  for (const key of ["kind", "start", "end", "hash", "bracketed"] as const) larger[key].set(tokens[key]);
  const { length } = tokens;
  Object.assign(tokens, larger, { length });
}
