import { tagsOf, withReplaced } from "./markup.js";

/**
 * A page with the style sheets of its body in its head, in their order: browsers read no further at one in the body until
 * it has come, and so would fetch one after the other.
 */
export function withStylesAtTop(text: string): string {
  const head = text.indexOf("</head>");
  const sheets = tagsOf(text, "link").filter(
    ({ attributes, start }) => attributes["rel"] === "stylesheet" && start > head,
  );
  const moved = sheets.map(({ start, end }) => `${text.slice(start, end)}\n`).join("");
  return withReplaced(text, [
    { start: head, end: head, text: moved },
    ...sheets.map(({ start, end }) => ({ start, end, text: "" })),
  ]);
}
