/**
 * A title as other catalogues word it: without the cataloguer's square brackets. Where nothing else would be left, the
 * brackets go and their content stays.
 */
export function withoutBrackets(title: string): string {
  const inside = title.indexOf("[") === 0 ? title.replace(/^\[|\](?=[^\]]*$)/g, "") : title;
  const bare = tidy(inside.replace(/\[[^\]]*\]?/g, " "));
  return bare.length > 5 ? bare : tidy(title.replace(/[[\]]/g, " "));
}

/** The main title alone: without brackets, and cut where subtitle, author or a note on plates begins. */
export function mainTitle(title: string): string {
  const bare = withoutBrackets(title);
  const [main] = bare.split(/(?<=[^A-Z.]{3})[.;:] |, (?:by|with|edited|etc)\b|(?<=.{8}) \.\.\. |\. By /);
  return main.trim();
}

/** The title of a novel without its alternative title and its form: "Emma: A Novel" gives "Emma". */
export function novelTitle(title: string): string {
  const cut = title
    .replace(/[:;,.]? (?:or,? .*|(?:A|An) (?:[\w-]+ ){0,2}(?:Novel|Romance|Tale|Story)\b.*)$/i, "")
    .trim();
  return cut.length > 2 ? cut : title;
}

function tidy(text: string): string {
  return text
    .replace(/\s+/g, " ")
    .replace(/\s+([.,;:])/g, "$1")
    .trim();
}
