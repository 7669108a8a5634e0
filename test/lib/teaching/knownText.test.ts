import { expect, test } from "vitest";
import { centred, columnLogits } from "../../../src/lib/teaching/knownText.js";

test("logits come back from probabilities: of two classes, of many labels, and of several classes around their mean", () => {
  expect(columnLogits({ kind: "binary" }, [0.25, 0.75])[0]).toBeCloseTo(Math.log(3), 12);
  expect(columnLogits({ kind: "multilabel" }, [0.5, 0.2])[1]).toBeCloseTo(-Math.log(4), 12);
  const [a, b, c] = columnLogits({ kind: "multiclass" }, [0.5, 0.25, 0.25]);
  expect(a + b + c).toBeCloseTo(0, 12);
  expect(a - b).toBeCloseTo(Math.log(2), 12);
});

test("no logit is believed beyond 30, not even where a probability is 0", () => {
  expect([...columnLogits({ kind: "binary" }, [0, 1])]).toEqual([30]);
  expect([...columnLogits({ kind: "multiclass" }, [1, 0, 0])].every((z) => Math.abs(z) <= 30)).toBe(true);
});

test("vectors lie around 0 with a mean square length of 1; those that are missing say nothing", () => {
  // Means 2 and 5; moved: (−1, 1), (1, −1); mean square length 2.
  const root = Math.SQRT1_2;
  const expected = [-root, root, root, -root];
  [...centred(Float32Array.of(1, 6, 3, 4), 2)].forEach((each, i) => expect(each).toBeCloseTo(expected[i], 6));
  [...centred(Float32Array.of(1, 6, 0, 0, 3, 4), 2, [1, 0, 1])].forEach((each, i) =>
    expect(each).toBeCloseTo([...expected.slice(0, 2), 0, 0, ...expected.slice(2)][i], 6),
  );
  expect([...centred(Float32Array.of(2, 2), 1)]).toEqual([0, 0]);
});
