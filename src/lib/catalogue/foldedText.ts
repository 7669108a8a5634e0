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

const asOf = new Map([...ligatures, ...Array.from(signs, (sign, i) => [sign, comparedAs[i]] as const)]);
const special = new RegExp(`[${[...asOf.keys()].join("")}]`, "g");
const plain = /^[\x20-\x5f\x61-\x7e]*$/;

/**
 * A text as it is compared, searched and looked up everywhere: lower case, without accents, ligatures taken apart,
 * quotes straight. "Œuvres d’Été" gives "oeuvres d'ete".
 */
export function foldedText(text: string): string {
  // Most texts are plain ASCII, for which lower case is all there is to do.
  if (plain.test(text)) return text.toLowerCase();
  return text
    .normalize("NFD")
    .replace(/\p{M}/gu, "")
    .normalize("NFC")
    .toLowerCase()
    .replace(special, (each) => asOf.get(each) ?? each);
}
