import { formsOfWord } from "../catalogue/formWords.js";

/** A word of a title that names a form of writing, such as "poems" or "Erzählung". */
export interface FormMention {
  /** Number of the form in `formWords`. */
  form: number;
  start: number;
  end: number;
  /** Stands in the head of the title. */
  inHead: boolean;
  /** What stands before it makes it the subject: a history *of poetry*, lectures *on the* novel. */
  isSubject: boolean;
}

/** How many words after a preposition a form is still its object: "of the earlier English *poetry*". */
export const prepositionReach = 4;
export const prepositions: ReadonlySet<string> = new Set([
  ..."of on upon concerning about to for against".split(" "),
  ..."de du des sur del della delle dei degli di da do dos das sobre".split(" "),
  ..."von der uber ueber zur zum zu over van om af av till til о об к".split(" "),
]);
const closing = /[,\s]+etc\.?[\s\].]*$/;
const word = /[\p{L}\p{M}\p{N}]+/gu;
/**
 * Where the head ends: a sentence mark, a round bracket, or the "or" before an alternative title. Every branch begins with
 * a sign of its own, so that all other places are passed over at once.
 */
const headEnd = /[:;!?(]|\.(?:\.|(?<=[\p{L}\p{N}]{3}['"]?\.)(?=\s|$))|, (?:or|oder|ou|ossia|eller|of)\b/u;

/**
 * A folded title without what a cataloguer or an age adds to it: the long s is an s, square brackets are spaces, and so
 * is an "etc" at the end. Of the same length, so that offsets stay.
 */
export function withoutEditorialSigns(folded: string): string {
  const plain = folded.replaceAll("ſ", "s").replace(/[[\]]/g, " ");
  const at = plain.search(closing);
  return at < 1 ? plain : plain.slice(0, at) + " ".repeat(plain.length - at);
}

/** Where the head of a title ends: the part before its first sentence mark, round bracket, or alternative title. */
export function endOfHead(folded: string): number {
  const at = folded.search(headEnd);
  return at < 0 ? folded.length : at;
}

/** The words of a folded title that name a form, in the order in which they stand. */
export function formMentions(folded: string, headEnds: number): FormMention[] {
  const mentions: FormMention[] = [];
  let preposition = -Infinity;
  let at = 0;
  word.lastIndex = 0;
  for (let found = word.exec(folded); found; found = word.exec(folded)) {
    const { 0: each, index } = found;
    at++;
    if (prepositions.has(each)) preposition = at;
    const forms = formsOfWord(each);
    if (forms === 0) continue;
    mentions.push({
      form: 31 - Math.clz32(forms & -forms),
      start: index,
      end: index + each.length,
      inHead: index < headEnds,
      isSubject: at - preposition <= prepositionReach,
    });
  }
  return mentions;
}
