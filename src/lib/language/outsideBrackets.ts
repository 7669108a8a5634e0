/**
 * A title without the cataloguer's additions in square brackets. Where the whole title stands in brackets, or hardly
 * anything outside of them, the brackets go and their content stays.
 */
export function outsideBrackets(title: string): string {
  const unwrapped = title.trim().replace(/^\[([^[\]]*)\](?=\W*$)/, "$1");
  const outside = tidy(unwrapped.replace(/\[[^\]]*\]?/g, " "));
  return outside.length > 5 ? outside : tidy(unwrapped.replace(/[[\]]/g, " "));
}

function tidy(text: string): string {
  return text.replace(/\s+/g, " ").trim();
}
