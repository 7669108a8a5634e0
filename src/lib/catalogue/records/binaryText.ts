/** Bytes that become a text at once: more arguments a call would not take. */
const portion = 1 << 13;

/** Bytes as a text of as many characters, whose codes they are; so that markup is found whatever the encoding. */
export function binaryText(bytes: Uint8Array): string {
  let text = "";
  for (let from = 0; from < bytes.length; from += portion)
    text += String.fromCharCode(...bytes.subarray(from, from + portion));
  return text;
}

/** The bytes of a text by `binaryText`. */
export function binaryBytes(text: string): Uint8Array {
  const bytes = new Uint8Array(text.length);
  for (let at = 0; at < text.length; at++) bytes[at] = text.charCodeAt(at);
  return bytes;
}
