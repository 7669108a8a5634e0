import { afterEach, describe, expect, it, vi } from "vitest";

async function footerOf(repository: string | undefined, source: string): Promise<string> {
  vi.resetModules();
  vi.stubEnv("WORKBENCH_REPOSITORY", repository);
  const { pageFooter } = await import("../../../tools/book/pageFooter.js");
  return pageFooter({ source });
}

describe("pageFooter", () => {
  afterEach(() => vi.unstubAllEnvs());

  it("leads to where a page is edited, where the address of the repository is known", async () => {
    expect(await footerOf("https://example.org/book.git", "src/pages/[task].md")).toContain(
      '<a href="https://example.org/book/edit/main/src/pages/%5Btask%5D.md" rel="noreferrer">Edit this page</a>, <code>src/pages/[task].md</code>.',
    );
  });

  it("names the file where it is not, and what the build is made of", async () => {
    const footer = await footerOf(undefined, "src/pages/sql.md");
    expect(footer).toContain("This page is the file <code>src/pages/sql.md</code>.");
    expect(footer).toMatch(/Version \d/);
  });
});
