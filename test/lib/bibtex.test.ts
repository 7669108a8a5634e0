import { expect, it } from "vitest";
import { bibtex } from "../../src/lib/bibtex.js";

it("a citation for LaTeX keeps names of groups and the case of the title", () => {
  const work = {
    authors: ["The makers", "A Library"],
    title: "Genre workbench",
    version: "0.1.0",
    licence: "MIT",
  };
  expect(bibtex(work, 2026)).toBe(
    [
      "@software{genre-workbench,",
      "  author = {{The makers} and {A Library}},",
      "  title = {{Genre workbench}},",
      "  version = {0.1.0},",
      "  year = {2026},",
      "}",
    ].join("\n"),
  );
});
