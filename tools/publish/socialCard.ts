import { attribute, tagsOf } from "./markup.js";

/** The picture that stands for the book where its address is shared, 1,200 by 630 pixels. */
export const cardPicture = "card.png";

/**
 * What other sites show of a page (Open Graph protocol): its title, its first sentences, and the book's picture, whose
 * address they need whole.
 */
export function socialCard(text: string, page: string, address: URL | undefined): string[] {
  const title = tagsOf(text, "title")[0]?.content ?? "";
  const description = firstSentences(text);
  const facts = [
    ["og:type", "article"],
    ["og:site_name", "Genre workbench"],
    ["og:title", decoded(title)],
    ...(description ? [["og:description", description]] : []),
    ...(address
      ? [
          ["og:url", new URL(page.replace(/^index\.html$/, ""), address).href],
          ["og:image", new URL(cardPicture, address).href],
        ]
      : []),
  ];
  return [
    ...(description ? [`<meta name="description" content="${attribute(description)}">`] : []),
    ...facts.map(([property, content]) => `<meta property="${property}" content="${attribute(content)}">`),
    `<meta name="twitter:card" content="summary_large_image">`,
  ];
}

/** The first paragraph of a page that says something without figures that come from data; "" where there is none. */
function firstSentences(text: string): string {
  const paragraphs = tagsOf(text, "p")
    .map(({ content }) => content)
    .filter((content) => !content.includes("observablehq-loading") && !content.includes("<!--"));
  const said = paragraphs.map((content) =>
    decoded(content.replace(/<[^>]+>/g, ""))
      .replace(/\s+/g, " ")
      .trim(),
  );
  return said.find((each) => each.length > 80) ?? "";
}

function decoded(text: string): string {
  return text
    .replaceAll("&lt;", "<")
    .replaceAll("&gt;", ">")
    .replaceAll("&quot;", '"')
    .replaceAll("&amp;", "&");
}
