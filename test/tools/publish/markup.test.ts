import { describe, expect, it } from "vitest";
import { attribute, tagsOf, withReplaced } from "../../../tools/publish/markup.js";
import { withStylesAtTop } from "../../../tools/publish/stylesAtTop.js";
import { socialCard } from "../../../tools/publish/socialCard.js";

const page = `<!DOCTYPE html><html><head><title>A &amp; B</title><script>1 < 2</script></head>
<body><main><p>Short.</p><p>A count of <!--:x:--> books, which is put in when the page is read, says nothing to who shares it.</p>
<p>This paragraph <em>says</em> what the page is about, at such length that others will know what they are invited to read.</p></main></body></html>`;

describe("the text of a page", () => {
  it("is known by its elements and where they stand", () => {
    const [script] = tagsOf(page, "script");
    expect(script.content).toBe("1 < 2");
    expect(page.slice(script.start, script.end)).toBe("<script>1 < 2</script>");
  });

  it("is changed in several places at once", () => {
    const parts = [
      { start: 0, end: 1, text: "x" },
      { start: 2, end: 2, text: "-" },
    ];
    expect(withReplaced("abc", parts)).toBe("xb-c");
  });

  it("has its style sheets at its top, in their order, where browsers fetch them together", () => {
    const [main, a, b] = ["main", "a", "b"].map((name) => `<link rel="stylesheet" href="./${name}.css">`);
    const other = `<link rel="icon" href="./i.png">`;
    expect(withStylesAtTop(`<html><head>${main}</head><body><p>1</p>${a}${other}${b}</body></html>`)).toBe(
      `<html><head>${main}${a}\n${b}\n</head><body><p>1</p>${other}</body></html>`,
    );
  });

  it("is told to those who share its address, by the first paragraph that holds no figures", () => {
    const card = socialCard(page, "pages/a.html", new URL("https://example.org/"));
    expect(card).toContain('<meta property="og:title" content="A &amp; B">');
    expect(card[0]).toMatch(/^<meta name="description" content="This paragraph says what the page is about/);
    expect(card).toContain('<meta property="og:image" content="https://example.org/card.png">');
  });

  it("keeps quotes out of attributes", () => {
    expect(attribute('say "a & b" <')).toBe("say &quot;a &amp; b&quot; &lt;");
  });
});
