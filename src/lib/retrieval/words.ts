const word = /[\p{L}\p{N}.](?:[\p{L}\p{M}\p{N}#+.'’-]*[\p{L}\p{M}\p{N}#+])?/gu;

/** English words that join others and say nothing of what a text is about. */
const joining = new Set(
  (
    "a about after all also am an and any are as at be because been before being but by can could did do does doing " +
    "don't else even ever every for from get getting had has have having he her him his how i i'm if in into is it it's its just like may me " +
    "might more most much must my never no not of on once one only or other our out over own same shall she should so some " +
    "such than that the their them then there these they this those through to too under until up upon us use using very " +
    "was way we were what when where which while who whom why will with without would you your"
  ).split(" "),
);

/**
 * The words of a text as a search compares them, each with its first spelling in lower case. "C#", "node.js" and
 * "don't" are one word each; words that only join others are left out.
 */
export function searchedWords(text: string): Map<string, string> {
  const words = new Map<string, string>();
  for (const [match] of text.normalize("NFKC").toLowerCase().matchAll(word)) {
    const spelt = match.replaceAll("’", "'");
    const bare = plain(spelt);
    if (!joining.has(spelt) && bare !== "" && !words.has(bare)) words.set(bare, spelt);
  }
  return words;
}

/** A word without possessive and plural endings, so that "friends", "friend's" and "friend" meet. */
function plain(spelt: string): string {
  const bare = spelt.replace(/'s?$/, "").replace(/^\.+$/, "");
  if (bare.length < 4 || !/^\p{L}*[^suix]s$/u.test(bare)) return bare;
  return bare.length > 4 && bare.endsWith("ies") ? `${bare.slice(0, -3)}y` : bare.slice(0, -1);
}
