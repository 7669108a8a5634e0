import { describe, expect, it } from "vitest";
import { tokenEvidence } from "../../../src/lib/deep/tokenEvidence.js";

describe("tokenEvidence", () => {
  it("gives each token its share of weights · mean, and the marks no place", () => {
    // (1, 0), (2, 1), (3, 2), (0, 4) under the weights (1, 0.5): 1, 2.5, 4 and 2, each divided by four.
    const vectors = Float32Array.of(1, 0, 2, 1, 3, 2, 0, 4);
    const parts = tokenEvidence("sea tale", { spans: [null, [0, 3], [4, 8], null], vectors }, [1, 0.5]);
    expect(parts).toEqual([
      { spans: [], contribution: 0.25 },
      { spans: [[0, 3]], contribution: 0.625 },
      { spans: [[4, 8]], contribution: 1 },
      { spans: [], contribution: 0.5 },
    ]);
  });

  it("places tokens in the composed text, where an accent is no sign of its own", () => {
    const text = "E\u0301te\u0301 d'or";
    const parts = tokenEvidence(
      text,
      {
        spans: [
          [0, 5],
          [6, 8],
          [8, 10],
        ],
        vectors: new Float32Array(3),
      },
      [1],
    );
    expect(parts.map(({ spans: [[start, end]] }) => text.normalize("NFC").slice(start, end))).toEqual([
      "Été",
      "d'",
      "or",
    ]);
  });
});
