import { describe, expect, it } from "vitest";
import { packScored, unpackScored } from "../../../src/lib/scored/scoredFile.js";
import { multiLabel, threeClasses } from "./madeUp.js";

describe("packScored", () => {
  it("is read back as it was, with every bit of the probabilities", async () => {
    for (const scored of [multiLabel, threeClasses]) {
      const { buffer } = new Uint8Array(await packScored(scored));
      expect(await unpackScored(buffer)).toEqual(scored);
    }
  });

  it("refuses a file that is cut short, anywhere", async () => {
    const file = new Uint8Array(await packScored(multiLabel));
    for (const end of [0, 3, 100, file.length - 4])
      await expect(unpackScored(file.slice(0, end).buffer)).rejects.toThrow(/damaged predictions/);
  });
});
