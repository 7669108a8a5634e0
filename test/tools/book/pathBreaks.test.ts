import { describe, expect, it } from "vitest";
import { breakPaths } from "../../../tools/book/pathBreaks.js";
import { readPage } from "./readPage.js";

const read = (markdown: string) => readPage(markdown, "/pages/baseline", [breakPaths]);

describe("breakPaths", () => {
  it("lets a path break after its slashes and hyphens", () => {
    expect(read("See `models/title-genre/task.ts`.")).toBe(
      "<p>See <code>models/<wbr>title-<wbr>genre/<wbr>task.ts</code>.</p>",
    );
  });

  it("leaves words, options and signs whole", () => {
    expect(read("`questions` `npm run new -- a --to b <c/>`")).toBe(
      "<p><code>questions</code> <code>npm run new -- a --to b &lt;c/></code></p>",
    );
  });
});
