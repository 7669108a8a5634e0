import { expect, it } from "vitest";
import { progressSentence } from "../../../models/score/progress.js";

it("says rows, rows a second, and the time that is left", () => {
  // 4 of 10 parts in 20 seconds, 5 seconds each: 6 parts are left.
  const far = { seconds: 20, parts: 4, left: 6, rows: 150_000, newRows: 100_000 };
  expect(progressSentence(far)).toBe("150,000 rows, 5,000 a second, 30 s left");
  expect(progressSentence({ ...far, left: 600 })).toBe("150,000 rows, 5,000 a second, 50 min 0 s left");
  expect(progressSentence({ ...far, left: 6000 })).toBe("150,000 rows, 5,000 a second, 8 h 20 min left");
});

it("says nothing of the time where the end is not known, or nothing has been done", () => {
  const far = { seconds: 2, parts: 0, left: undefined, rows: 0, newRows: 0 };
  expect(progressSentence(far)).toBe("0 rows, 0 a second");
  expect(progressSentence({ ...far, left: 4 })).toBe("0 rows, 0 a second");
});
