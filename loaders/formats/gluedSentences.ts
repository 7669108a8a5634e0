// A sentence mark after two small letters, a digit or a closing sign, then a capital: initials ("J.R.R.") stay whole.
const glued =
  /((?:\p{Ll}\p{Ll}|\d|[\p{Ll}\d][”"’')\]])[.!?…]+[”"’')\]]*|[\p{Ll}\d][.!?…]+[”"’')\]]+)(?=[“"‘'(]?\p{Lu})/gu;
const closed = /([.!?…][”’)\]])(?=[“‘(]?[\p{Lu}])/gu;

/**
 * Puts back the space that a deleted line break leaves out between two sentences: "comfort.Written for" becomes
 * "comfort. Written for".
 */
export function mendGluedSentences(text: string): string {
  return text.replace(glued, "$1 ").replace(closed, "$1 ");
}

/** Do words still run together without a mark between them, as in "found hereIn"? (Names like MacDonald are let pass.) */
export function hasGluedWords(text: string): boolean {
  return /(?<!\p{Lu}\p{Ll}{0,3})\p{Ll}{4}\p{Lu}\p{Ll}/u.test(text);
}
