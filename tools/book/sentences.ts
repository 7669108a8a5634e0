const segmenter = new Intl.Segmenter("en-GB", { granularity: "sentence" });

/**
 * The sentences of a page that a reader reads, without code, headings, tables and marks. Where a figure is worked out
 * stands "7", since nobody stumbles over a number.
 */
export function sentencesOf(page: string): string[] {
  const prose = page
    .replace(/^---\n[^]*?\n---\n/, "")
    .replaceAll(/^```[^]*?^```$/gm, "")
    .replaceAll(/<!--[^]*?-->/g, "");
  return prose
    .split(/\n{2,}|\n(?=[-*] |\d+\. |<)/)
    .filter((block) => !/^\s*(#|\||<link|\{\{)/.test(block))
    .map(plain)
    .flatMap((block) => [...segmenter.segment(block)].map(({ segment }) => segment.trim()))
    .filter((sentence) => /\p{L}/u.test(sentence));
}

/** A paragraph without its marks. */
function plain(block: string): string {
  return block
    .replaceAll(/\$\{(?:[^{}]|\{[^{}]*\})*\}/g, "7")
    .replaceAll(/\[@[^\]]+\]|\{\{[^}]*\}\}/g, "")
    .replaceAll(/\[([^\]]*)\]\([^)]*\)/g, "$1")
    .replaceAll(/<[^>]+>|[*`_]/g, "")
    .replaceAll(/^\s*(?:[-*]|\d+\.) /gm, "")
    .replaceAll(/\s+/g, " ")
    .replaceAll(/ ([.,;:?)])/g, "$1")
    .trim();
}
