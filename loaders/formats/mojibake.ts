/** What Windows-1252 prints for the bytes 0x80 to 0x9F; the five unused bytes stay control characters. */
const printed = "€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ";

// UTF-8 that was read as Windows-1252: one of three lead bytes, then the bytes that follow it.
const misread = new RegExp(`[ÂÃ][${printed}\\u00a0-\\u00bf]|â[${printed}\\u00a0-\\u00bf]{1,2}`, "gu");

/**
 * Mends text in UTF-8 that was decoded as Windows-1252, such as "Donâ€™t" for "Don’t". "â€" without its third byte,
 * which Windows-1252 lacks, is taken for a closing quotation mark. Text that is not so broken stays as it is.
 */
export function mendMojibake(text: string): string {
  return text.replace(misread, (run) => {
    const bytes = Uint8Array.from(run, byteOf);
    try {
      return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
    } catch {
      return run.startsWith("â€") ? `”${run.slice(2)}` : run;
    }
  });
}

function byteOf(character: string): number {
  const at = printed.indexOf(character);
  return at < 0 ? character.charCodeAt(0) : 0x80 + at;
}
