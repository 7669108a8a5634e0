import { describe, expect, it } from "vitest";
import { namesIn } from "../../../src/lib/text/names.js";
import { signsIn } from "../../../src/lib/text/signs.js";

const names = (text: string) => [...namesIn(text)].map(({ start, end }) => text.slice(start, end));
const signs = (text: string) => [...signsIn(text)].map(({ start, end }) => text.slice(start, end));

describe("namesIn", () => {
  it("keeps the signs that belong to a name, and drops the marks around it", () => {
    expect(names("c# and c++, (.net) asp.net-mvc; node.js? html5...")).toEqual([
      "c#",
      "and",
      "c++",
      ".net",
      "asp.net-mvc",
      "node.js",
      "html5",
    ]);
  });

  it("tells plain words from names, and gives equal names equal hashes", () => {
    const [first, second, third] = [...namesIn("swift c# c#")];
    expect([first.plain, second.plain]).toEqual([true, false]);
    expect(second.hash).toBe(third.hash);
    expect(second.hash).not.toBe(first.hash);
  });
});

describe("signsIn", () => {
  it("finds signs, and the parts of joined names", () => {
    expect(signs("$foo->bar in UITableView, html5 and Poems")).toEqual([
      "$",
      "->",
      "UI",
      "Table",
      "View",
      "html",
      "5",
    ]);
  });

  it.each(["aB", "A", "a1", "[", "a.", "ß"])("reads a million characters of %j in a moment", (piece) => {
    const text = piece.repeat(1e6 / piece.length);
    const began = performance.now();
    let count = 0;
    for (const _ of namesIn(text)) count++;
    for (const _ of signsIn(text)) count++;
    expect(count).toBeGreaterThanOrEqual(1);
    expect(performance.now() - began).toBeLessThan(20_000);
  });
});
