/**
 * Signs for weights from −127 to 127, in the order 0, −1, 1, −2, 2, …: printable, one byte for the small weights that
 * most are, and none that a string must escape. A text of them packs as well as the bytes themselves.
 */
const signs: readonly string[] = [...range(0x21, 0x7e), ...range(0xa1, 0xff), ...range(0x100, 0x17f)]
  .map((code) => String.fromCharCode(code))
  .filter((sign) => !['"', "\\", "'", "`", "$", "\u00ad"].includes(sign))
  .slice(0, 255);

/** Weights as a text, a sign for each. */
export function weightSigns(weights: Int8Array): string {
  return Array.from(weights, (weight) => signs[weight < 0 ? -2 * weight - 1 : 2 * weight]).join("");
}

/** The weights of such a text. */
export function weightsOfSigns(text: string): Int8Array {
  const weightOf = new Map(signs.map((sign, at) => [sign, at % 2 === 0 ? at / 2 : -(at + 1) / 2]));
  return Int8Array.from(text, (sign) => weightOf.get(sign) ?? 0);
}

function range(first: number, last: number): number[] {
  return Array.from({ length: last - first + 1 }, (_, i) => first + i);
}
