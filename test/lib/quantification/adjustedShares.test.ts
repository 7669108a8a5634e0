import { describe, expect, it } from "vitest";
import { adjustedShares } from "../../../src/lib/quantification/adjustedShares.js";

describe("adjustedShares", () => {
  it("are the counted shares of a classifier that never errs", () => {
    const never = [
      [5, 0, 0],
      [0, 5, 0],
      [0, 0, 5],
    ];
    const shares = adjustedShares([10, 30, 60], never);
    [0.1, 0.3, 0.6].forEach((share, i) => expect(shares[i]).toBeCloseTo(share, 9));
  });

  it("undo the errors of a classifier: 44 of 100 called the second class, at rates of 0.8 and 0.2, are 40", () => {
    // 0.8 p + 0.2 (1 − p) = 0.44 where p = 0.4.
    const [, second] = adjustedShares(
      [56, 44],
      [
        [80, 20],
        [20, 80],
      ],
    );
    expect(second).toBeCloseTo(0.4, 6);
  });

  it("stay in bounds where the classifier calls fewer books a class than its false alarms alone would make", () => {
    const [first, second] = adjustedShares(
      [95, 5],
      [
        [80, 20],
        [20, 80],
      ],
    );
    expect(first).toBeCloseTo(1, 4);
    expect(second).toBeCloseTo(0, 4);
  });

  it("are undefined of no books, and where a class has no known book", () => {
    const known = [
      [1, 0],
      [0, 1],
    ];
    expect(adjustedShares([0, 0], known)).toEqual([NaN, NaN]);
    expect(
      adjustedShares(
        [3, 1],
        [
          [1, 0],
          [0, 0],
        ],
      ),
    ).toEqual([NaN, NaN]);
  });
});
