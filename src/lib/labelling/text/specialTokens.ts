import { TokenKind } from "../../text/tokens.js";

/** Numbers of the tokens that are not words, the same in every field. */
export const SpecialToken = {
  start: 0,
  end: 1,
  year: 2,
  number: 3,
  ellipsis: 4,
  open: 5,
  close: 6,
  stop: 7,
  exclamation: 8,
  question: 9,
  semicolon: 10,
  colon: 11,
} as const;

/** How many special tokens there are: the number of the first word. */
export const specialTokens = 12;

const marks = [".", "!", "?", ";", ":"].map((mark) => mark.charCodeAt(0));

/** Number of a token that is not a word. @param unit first UTF-16 code unit of the token */
export function specialToken(kind: Exclude<TokenKind, 0>, unit: number): number {
  switch (kind) {
    case TokenKind.year:
      return SpecialToken.year;
    case TokenKind.number:
      return SpecialToken.number;
    case TokenKind.ellipsis:
      return SpecialToken.ellipsis;
    case TokenKind.open:
      return SpecialToken.open;
    case TokenKind.close:
      return SpecialToken.close;
    case TokenKind.mark:
      return SpecialToken.stop + marks.indexOf(unit);
  }
}
