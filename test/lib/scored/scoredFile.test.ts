import { describe, expect, it } from "vitest";
import { packScored, unpackScored } from "../../../src/lib/scored/scoredFile.js";
import { multiLabel, threeClasses } from "./madeUp.js";

describe("packScored", () => {
  it("is read back as it was, with every bit of the probabilities", () => {
    for (const scored of [multiLabel, threeClasses]) {
      expect(unpackScored(new Uint8Array(packScored(scored)).buffer)).toEqual(scored);
    }
  });

  it("refuses a file that is cut short, anywhere", () => {
    const file = new Uint8Array(packScored(multiLabel));
    for (const end of [0, 3, 100, file.length - 4])
      expect(() => unpackScored(file.slice(0, end).buffer)).toThrow(/truncated predictions/);
  });
});
