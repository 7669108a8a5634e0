import { marc8Sets } from "./marc8Sets.js";
import { invalidByte } from "../bytes/decode.js";

/** Byte of a set that is as ASCII, and of the set above it as a record begins. */
const [ascii, ansel] = [0x42, 0x45];
const escape = 0x1b;

/**
 * Decodes MARC-8 to composed Unicode. Diacritics stand before their letter there, and behind it here. Signs of sets that
 * are not known (Arabic, East Asia) come as `invalidByte`.
 *
 * Source: Library of Congress, MARC 21 Specifications for Record Structure, Character Sets, and Exchange Media, "MARC-8
 * Encoding Environment".
 */
export function decodeMarc8(bytes: Uint8Array): string {
  let [low, high]: number[] = [ascii, ansel];
  let text = "";
  let diacritics = "";
  for (let at = 0; at < bytes.length;) {
    const byte = bytes[at];
    if (byte === escape) {
      const { set, isHigh, length } = escapeSequence(bytes, at);
      if (isHigh) high = set;
      else low = set;
      at += length;
      continue;
    }
    const set = byte >= 0x80 ? high : low;
    const sign = set === multibyte ? invalidByte : signOf(set, byte);
    at += set === multibyte ? 3 : 1;
    if (/\p{M}/u.test(sign)) diacritics += sign;
    else {
      text += sign + diacritics;
      diacritics = "";
    }
  }
  return (text + diacritics).normalize("NFC");
}

/** The set of East Asia, whose signs have three bytes. */
const multibyte = 0x31;

/** Which set an escape sequence chooses, for the lower or the upper half of bytes, and its length. */
function escapeSequence(bytes: Uint8Array, at: number): { set: number; isHigh: boolean; length: number } {
  const [first, second, third] = [bytes[at + 1], bytes[at + 2], bytes[at + 3]];
  const sign = String.fromCharCode(first);
  if (sign === "$") {
    const half = String.fromCharCode(second);
    if (half === "," || half === ")" || half === "-") return { set: third, isHigh: half !== ",", length: 4 };
    return { set: second, isHigh: false, length: 3 };
  }
  if (sign === "(" || sign === ",") return { set: second, isHigh: false, length: 3 };
  if (sign === ")" || sign === "-")
    // "!E" is how ISO 2022 writes the set that MARC calls "E".
    return second === 0x21
      ? { set: third, isHigh: true, length: 4 }
      : { set: second, isHigh: true, length: 3 };
  return { set: sign === "s" ? ascii : first, isHigh: false, length: 2 };
}

function signOf(set: number, byte: number): string {
  if (byte <= 0x20) return String.fromCharCode(byte);
  if (set === ascii && byte < 0x7f) return String.fromCharCode(byte);
  const signs = marc8Sets[set];
  if (!signs) return invalidByte;
  // A set keeps its codes with or without the eighth bit, whichever half it is used in.
  const code = byte & 0x7f;
  const sign = signs.signs[code - (signs.from & 0x7f)];
  return sign === undefined || sign === " " ? invalidByte : sign;
}
