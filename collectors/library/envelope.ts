import { SaxesParser } from "saxes";
import { BrokenAnswer, type Answer } from "../engine/answer.js";
import { refusePage } from "../engine/refusePage.js";

/** An element around the records, with its attributes and its text. */
export interface Element {
  name: string;
  attributes: Readonly<Record<string, string>>;
  text: string;
}

/**
 * The elements of an answer in XML that have one of these names, whatever their prefix, in the order in which they end.
 *
 * @throws `BrokenAnswer` where the XML breaks off
 */
export function elementsOf(answer: Answer, names: readonly string[]): Element[] {
  refusePage(answer, "XML");
  const found: Element[] = [];
  const open: Element[] = [];
  const parser = new SaxesParser({ xmlns: true });
  parser.on("error", (cause) => {
    throw new BrokenAnswer(`${answer.url} sent malformed XML: ${cause.message} (expected all of it)`, {
      cause,
    });
  });
  parser.on("opentag", ({ local, attributes }) => {
    const values = Object.values(attributes).map(({ local: name, value }) => [name, value] as const);
    open.push({ name: local, attributes: Object.fromEntries(values), text: "" });
  });
  parser.on("text", (text) => {
    const last = open.at(-1);
    if (last) last.text += text;
  });
  parser.on("closetag", () => {
    const element = open.pop();
    if (element && names.includes(element.name)) found.push({ ...element, text: element.text.trim() });
  });
  parser.write(answer.body.toString("utf8")).close();
  return found;
}
