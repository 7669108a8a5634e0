import { describe, expect, test } from "vitest";
import { labelColumn } from "../../src/components/labelColumn.js";

describe("the column of names beside a chart", () => {
  test("takes what the longest name needs, and leaves names as they are", () => {
    const { marginLeft, tickFormat } = labelColumn(["verse", "prose fiction"], 600);
    expect(marginLeft).toBeCloseTo(14 + 13 * 6.4);
    expect(tickFormat("prose fiction")).toBe("prose fiction");
  });

  test("takes at most a share of the width, and breaks longer names between words", () => {
    const { marginLeft, tickFormat } = labelColumn(["annotated, passing the check"], 300);
    expect(marginLeft).toBe(126);
    expect(tickFormat("annotated, passing the check")).toBe("annotated,\npassing the check");
    expect(tickFormat("annotated")).toBe("annotated");
  });

  test("breaks a name after its hyphen", () => {
    const { tickFormat } = labelColumn(["Prediction-powered"], 260, 0.4);
    expect(tickFormat("Prediction-powered")).toBe("Prediction-\npowered");
  });

  test("shortens what two lines do not hold, and breaks a long word where it must", () => {
    const { tickFormat } = labelColumn(["x".repeat(60)], 200, 0.4);
    expect(tickFormat("x".repeat(60))).toBe(`${"x".repeat(10)}\n${"x".repeat(9)}…`);
  });

  test("stands empty where there are no names", () => {
    expect(labelColumn([], 600).marginLeft).toBe(14);
  });
});
