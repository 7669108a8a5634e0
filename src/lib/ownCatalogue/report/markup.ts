/** HTML as text. What stands in it was either written by us or escaped. */
export class Markup {
  readonly text: string;
  constructor(text: string) {
    this.text = text;
  }
}

type Part = string | number | Markup | readonly Part[] | null;

/** HTML from a template: texts in it are escaped, markup stands as it is, lists are joined, null is nothing. */
export function markup(strings: TemplateStringsArray, ...parts: readonly Part[]): Markup {
  return new Markup(strings.map((text, i) => text + (i < parts.length ? textOf(parts[i]) : "")).join(""));
}

function textOf(part: Part): string {
  if (part === null) return "";
  if (part instanceof Markup) return part.text;
  if (typeof part === "object") return part.map(textOf).join("");
  return escaped(String(part));
}

function escaped(text: string): string {
  return text
    .replaceAll("&", "&amp;")
    .replaceAll("<", "&lt;")
    .replaceAll(">", "&gt;")
    .replaceAll('"', "&quot;");
}

/** A table with a caption, numbers to the right. @param numeric which columns hold numbers */
export function markupTable(
  caption: string,
  headings: readonly string[],
  rows: readonly (readonly (string | number)[])[],
  numeric: (column: number) => boolean = () => false,
): Markup {
  const cell = (text: string | number, column: number) =>
    column === 0
      ? markup`<th scope="row">${text}</th>`
      : new Markup(`<td${numeric(column) ? ' class="number"' : ""}>${markup`${text}`.text}</td>`);
  return markup`<table>
<caption>${caption}</caption>
<thead><tr>${headings.map((heading) => markup`<th scope="col">${heading}</th>`)}</tr></thead>
<tbody>${rows.map((cells) => markup`<tr>${cells.map(cell)}</tr>\n`)}</tbody>
</table>`;
}
