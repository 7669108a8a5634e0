import { join } from "node:path";
import { existsSync, readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { parseRecord, recordFolder } from "../../loaders/figures/record.js";
import { allSources } from "../../loaders/sources/catalogue.js";
import { candidates, isFile } from "../../loaders/sources/locate.js";
import { computeFigures } from "../../tools/computeFigures.js";
import { differences } from "../../tools/differences.js";

const found = await Promise.all(
  allSources.map(async ({ path }) =>
    (await Promise.all(candidates(path).map(({ file }) => isFile(file)))).some(Boolean),
  ),
);

// Beside the browser tests, because these run after a build, which has computed the figures.
describe.skipIf(!found.every(Boolean))("the figures of record", { timeout: 600_000 }, () => {
  test("are those that loaders compute from the data, every one", async () => {
    const computed = await computeFigures(() => undefined);
    expect(computed.size).toBeGreaterThan(15);
    for (const [output, { figures, sources }] of computed) {
      const file = join(recordFolder, output);
      expect(existsSync(file), `${output} (expected after: npm run record)`).toBe(true);
      const record = parseRecord(readFileSync(file, "utf8"), output);
      expect(differences(record.figures, figures), output).toEqual([]);
      expect(record.sources, output).toEqual(sources);
    }
  });
});
