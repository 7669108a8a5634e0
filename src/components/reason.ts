import { html } from "htl";
import { decimal } from "../lib/format.js";
import type { RelatedText } from "../lib/retrieval/search.js";
import { labelName } from "./palette.js";

/** Why a text was suggested: how near it is in meaning, and the words and the labels that it shares. */
export function reason({
  words,
  labels,
  similarity,
}: Pick<RelatedText, "words" | "labels" | "similarity">): Node {
  const parts = [
    ...(similarity === null ? [] : [html`similarity of meaning ${decimal(similarity, 2)}`]),
    ...(words.length > 0 ? [html`shares ${list(words)}`] : []),
    ...(labels.length > 0 ? [html`tagged ${list(labels.map(labelName))}`] : []),
  ];
  return html.fragment`${parts.flatMap((part, i) => (i === 0 ? [part] : ["; ", part]))}`;
}

function list(items: readonly string[]): Node {
  return html.fragment`${items.flatMap((item, i) => [i === 0 ? "" : ", ", html`<em>${item}</em>`])}`;
}
