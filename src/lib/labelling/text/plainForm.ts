const ligatures: Record<string, string> = {
  æ: "ae",
  œ: "oe",
  ø: "o",
  ß: "ss",
  ſ: "s",
  ł: "l",
  đ: "d",
  ð: "d",
  þ: "th",
  ı: "i",
};
const ascii = /^[\u0000-\u007f]*$/;
const ligature = new RegExp(`[${Object.keys(ligatures).join("")}]`, "g");

/** A folded word without accents, ligatures taken apart: "poésie" gives "poesie", "fortælling" "fortaelling". */
export function plainForm(folded: string): string {
  if (ascii.test(folded)) return folded;
  return folded
    .normalize("NFD")
    .replace(/\p{M}/gu, "")
    .normalize("NFC")
    .replace(ligature, (letter) => ligatures[letter]);
}
