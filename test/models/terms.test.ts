import { describe, expect, it } from "vitest";
import { describedTasks } from "../../models/describedTasks.js";
import { artefactPath, readModelDescription } from "../../models/artefacts.js";
import { readOwnTerms, readTerms } from "../../models/terms.js";

describe("the terms of the book's tasks", async () => {
  for (const { name } of await describedTasks())
    it(`are of LCGFT, with its addresses, and of labels that ${name} has`, async () => {
      const { labels } = await readModelDescription(name);
      for (const terms of (await readTerms(artefactPath(name, ""), labels)).values())
        for (const { source, uri } of terms)
          expect([source, uri]).toEqual([
            "lcgft",
            expect.stringMatching(/^http:\/\/id\.loc\.gov\/authorities\/genreForms\/gf20\d{8}$/),
          ]);
    });

  it("have for one term one address", async () => {
    const addresses = new Map<string, string>();
    for (const { name } of await describedTasks()) {
      const { labels } = await readModelDescription(name);
      for (const { term, uri } of [...(await readTerms(artefactPath(name, ""), labels)).values()].flat())
        expect(addresses.set(term, addresses.get(term) ?? uri).get(term)).toBe(uri);
    }
    expect(addresses.get("Fiction")).toBe("http://id.loc.gov/authorities/genreForms/gf2014026339");
  });

  it("are none of labels that no vocabulary has, and another table's where a library has one", async () => {
    expect((await readTerms(artefactPath("quote-themes", ""), [])).size).toBe(0);
    const own = await readOwnTerms("models/examples/terms-fast.csv", ["fiction"]);
    expect(own.get("fiction")?.[0].source).toBe("fast");
    await expect(readOwnTerms("no.csv", [])).rejects.toThrow(
      "missing file: no.csv (expected a table of terms)",
    );
  });
});
