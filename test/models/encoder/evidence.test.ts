import { describe, expect, it } from "vitest";
import { readTaskFile } from "../../../models/artefacts.js";
import { describedTasks } from "../../../models/describedTasks.js";
import type { Deletion } from "../../../src/lib/encoder/deletion.js";

describe("what is known of the evidence of deep variants", () => {
  it("was measured for every task that has one", async () => {
    const record = JSON.parse((await readTaskFile("encoder", "evidence.json")).toString()) as Record<
      string,
      Deletion
    >;
    for (const { name, deep } of await describedTasks()) {
      if (!deep) continue;
      const { texts, ...shares } = record[name];
      expect(texts, name).toBeGreaterThanOrEqual(100);
      expect(Object.keys(shares), name).toEqual(["meaning", "words", "both", "chance"]);
      for (const share of Object.values(shares)) {
        expect(share).toBeGreaterThan(0);
        expect(share).toBeLessThan(1);
      }
    }
  });
});
