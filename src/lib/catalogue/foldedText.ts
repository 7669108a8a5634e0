/** Letters that no decomposition takes apart. */
const ligatures: readonly (readonly [letter: string, as: string])[] = [
  ["æ", "ae"],
  ["œ", "oe"],
  ["ß", "ss"],
  ["þ", "th"],
];
/** Signs that are compared as others, sign for sign. */
const signs = "øłđðıſς‘’‚‛ʼ`´“”„‟";
const comparedAs = `olddisσ'''''''""""`;

/** Letters and signs that are compared as others, where taking accents off does not do it. */
export const comparedLetters: ReadonlyMap<string, string> = new Map([
  ...ligatures,
  ...Array.from(signs, (sign, i) => [sign, comparedAs[i]] as const),
]);
const special = new RegExp(`[${[...comparedLetters.keys()].join("")}]`, "g");
const beyondAscii = /[^\x00-\x7f]+/g;
const plain = /^[\x20-\x5f\x61-\x7e]*$/;

/** Short runs of signs beyond ASCII that were folded before, such as one accented letter: texts repeat them. */
const known = new Map<string, string>();

/**
 * A text as it is compared, searched and looked up everywhere: lower case, without accents, ligatures taken apart,
 * quotes straight. "Œuvres d’Été" gives "oeuvres d'ete".
 */
export function foldedText(text: string): string {
  const lower = text.toLowerCase();
  // Most texts are plain ASCII, for which lower case is all there is to do.
  if (plain.test(lower)) return lower;
  return lower.replaceAll("`", "'").replace(beyondAscii, foldedRun);
}

/** An accent that stands for itself after a letter of ASCII is a run too, of which nothing is left. */
function foldedRun(run: string): string {
  if (run.length > 2) return folded(run);
  let found = known.get(run);
  if (found === undefined) known.set(run, (found = folded(run)));
  return found;
}

function folded(run: string): string {
  return run
    .normalize("NFD")
    .replace(/\p{M}/gu, "")
    .normalize("NFC")
    .toLowerCase()
    .replace(special, (each) => comparedLetters.get(each) ?? each);
}
