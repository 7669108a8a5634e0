/** Without the quotation marks around it; an odd one at either end goes too. */
export function unquoted(text: string): string {
  return text
    .trim()
    .replace(/^[“”"]+\s*/, "")
    .replace(/\s*[“”"]+$/, "");
}
