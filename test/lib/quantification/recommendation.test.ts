import { describe, expect, it } from "vitest";
import { calibrationFinding, recommendation } from "../../../src/lib/quantification/recommendation.js";
import { undefinedShare, type MethodId, type ShareEstimate } from "../../../src/lib/quantification/shares.js";

const share = (method: MethodId, value: number, reach: number): ShareEstimate => ({
  method,
  value,
  low: value - reach,
  high: value + reach,
  note: null,
});
const direct = share("direct", 0.25, 0.04);
const counted = share("classifyAndCount", 0.4, 0.005);
const adjusted = share("adjustedCount", 0.27, 0.03);
const powered = share("tunedPredictionPowered", 0.26, 0.02);
const probability = share("posteriorMean", 0.29, 0.02);
const good = { books: 26_000, labelled: 500, estimates: [direct, counted, adjusted, powered, probability] };

describe("recommendation", () => {
  it("trusts power-tuned prediction-powered inference, and says what it is worth", () => {
    const { method, sentence, others } = recommendation(good);
    expect(method).toBe("tunedPredictionPowered");
    expect(sentence).toMatch(
      /^Trust power-tuned prediction-powered inference, 26\.0% \(95% interval 24\.0%–28\.0%\):/,
    );
    // Half the width is worth four times the labels.
    expect(sentence).toMatch(/as narrow as 4\.0 times as many labels/);
    expect(others).toBe(
      "Within its interval: labels alone (25.0%) and adjusted counting (27.0%). " +
        "Outside of it: counting decisions (40.0%) and mean probability (29.0%).",
    );
  });

  it("trusts the labels alone where the model does not help", () => {
    const useless = { ...good, estimates: [direct, counted, share("tunedPredictionPowered", 0.26, 0.05)] };
    expect(recommendation(useless).method).toBe("direct");
    const few = {
      ...good,
      labelled: 12,
      estimates: [direct, counted, undefinedShare("tunedPredictionPowered", "12 labelled")],
    };
    expect(recommendation(few).sentence).toMatch(/^Trust the labels alone, .* with 12 labelled/);
  });

  it("turns to adjusted counting where the labelled books are no random draw", () => {
    const { method, sentence } = recommendation(good, false);
    expect(method).toBe("adjustedCount");
    expect(sentence).toMatch(/do not look like a random draw/);
    expect(recommendation({ ...good, estimates: [direct, powered] }, false).method).toBeNull();
  });

  it("trusts none where nothing is labelled, or where there are no books", () => {
    const unlabelled = {
      books: 10,
      labelled: 0,
      estimates: [undefinedShare("direct", "no labelled book"), counted],
    };
    expect(recommendation(unlabelled)).toMatchObject({ method: null, others: "" });
    expect(recommendation({ books: 0, labelled: 0, estimates: [] }).sentence).toMatch(/no books/);
  });
});

describe("calibrationFinding", () => {
  it("says which way the mean probability is off", () => {
    expect(calibrationFinding(good)).toBe("and they find it 3.0 percentage points too high");
    expect(calibrationFinding({ estimates: [share("posteriorMean", 0.2, 0.1), powered] })).toMatch(
      /6\.0 .* too low/,
    );
    expect(calibrationFinding({ estimates: [probability] })).toBe("and they are too few to tell");
  });
});
