import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { accuracyIntervals, copyGroups, dawidSkene, majorityVote } from "../../../src/lib/labelling/index.js";
import { signs, votesOf } from "./books.js";
import { oneSided, simulate, twoSided } from "./simulation.js";

/** Settings under which the model is Dawid and Skene's with abstention as a third response. */
const plain = {
  prior: "estimate",
  abstention: "informative",
  smoothing: 0,
  temper: 1,
  clip: [-1000, 1000],
  copies: null,
  tolerance: 1e-10,
} as const;

describe("majorityVote", () => {
  it("follows the majority and leaves ties and unvoted books to the prior", () => {
    const { labels, probabilities, ties, unvoted } = majorityVote(
      [votesOf("FFN.."), votesOf("FN..."), votesOf("NF.N.")],
      5,
      0.3,
    );
    expect(signs(labels)).toBe("FFNN.");
    expect(Array.from(probabilities)).toEqual([1, 1, 0, 0, 0.3]);
    expect([ties, unvoted]).toEqual([0, 1]);
    expect(majorityVote([votesOf("F"), votesOf("N")], 1)).toMatchObject({ ties: 1, unvoted: 0 });
  });
});

describe("dawidSkene", () => {
  const voters = [
    oneSided("fiction", 0.5, 0.02),
    oneSided("fiction", 0.3, 0.05),
    oneSided("nonFiction", 0.6, 0.04),
    oneSided("nonFiction", 0.35, 0.02),
    twoSided(0.5, 0.85),
    twoSided(0.7, 0.7),
  ];
  const { truth, votes } = simulate(voters, 20_000, 0.3, 7);

  it("recovers the rates of independent functions and the share of fiction", () => {
    const fit = dawidSkene(votes, truth.length, { ...plain, tolerance: 1e-6 });
    expect(fit.converged).toBe(true);
    expect(fit.prior).toBeCloseTo(0.3, 1);
    voters.forEach(({ onFiction, onNonFiction }, f) => {
      expect(Math.abs(fit.functions[f].onFiction.fiction - onFiction.fiction)).toBeLessThan(0.03);
      expect(Math.abs(fit.functions[f].onFiction.nonFiction - onFiction.nonFiction)).toBeLessThan(0.03);
      expect(Math.abs(fit.functions[f].onNonFiction.fiction - onNonFiction.fiction)).toBeLessThan(0.03);
      expect(Math.abs(fit.functions[f].onNonFiction.nonFiction - onNonFiction.nonFiction)).toBeLessThan(0.03);
    });
  });

  it.each([
    ["closely with plain settings", { ...plain, tolerance: 1e-6 }, 0.02],
    ["and with caution by default, tempered", {}, 0.12],
  ])("estimates each function's accuracy %s", (_, settings, tolerance) => {
    const fit = dawidSkene(votes, truth.length, settings);
    votes.forEach((of, f) => {
      let cast = 0;
      let right = 0;
      of.forEach((vote, book) => {
        if (vote < 0) return;
        cast++;
        if (vote === truth[book]) right++;
      });
      expect(Math.abs(fit.functions[f].accuracy - right / cast)).toBeLessThan(tolerance);
    });
  });

  it("labels more books rightly than the majority does", () => {
    const rightly = (probabilities: Float64Array) =>
      truth.reduce((sum, label, book) => sum + (probabilities[book] >= 0.5 === (label === 1) ? 1 : 0), 0);
    expect(rightly(dawidSkene(votes, truth.length).probabilities)).toBeGreaterThan(
      rightly(majorityVote(votes, truth.length, 0.3).probabilities),
    );
  });

  it("agrees with a slow EM written from the paper's equations", () => {
    const small = simulate(voters, 300, 0.4, 3);
    const counts = Array.from(small.truth, (_, book) =>
      // Three responses, the third of them abstention; a class of its own that stays empty.
      small.votes.map((of) => [0, 1, -1].map((response) => (of[book] === response ? 1 : 0))),
    );
    const fit = dawidSkene(small.votes, 300, { ...plain, steps: 2000 });
    const slow = slowTwoClasses(counts, fit.probabilities);
    slow.forEach((probability, book) => expect(fit.probabilities[book]).toBeCloseTo(probability, 4));
  });

  it("keeps known labels and learns from them", () => {
    const known = truth.map((label, book) => (book < 2000 ? label : -1));
    const fit = dawidSkene(votes, truth.length, { known });
    for (let book = 0; book < 2000; book++) expect(fit.probabilities[book]).toBe(truth[book]);
  });

  it("gives intervals that hold the estimates and shrink with more books", () => {
    const wide = accuracyIntervals(
      votes.map((of) => of.slice(0, 500)),
      500,
      {},
      { resamples: 50 },
    );
    const narrow = accuracyIntervals(votes, truth.length, {}, { resamples: 50 });
    narrow.forEach(({ value, low, high }, f) => {
      expect(low).toBeLessThanOrEqual(value);
      expect(high).toBeGreaterThanOrEqual(value);
      expect(high - low).toBeLessThan(wide[f].high - wide[f].low);
    });
  });

  it("knows nothing of a function that never votes", () => {
    const [silent] = accuracyIntervals([votesOf("...."), votesOf("FN..")], 4, {}, { resamples: 5 });
    expect(silent).toEqual({ value: 0.5, low: 0, high: 1 });
  });

  it("counts a function that was given twice as one, and says so", () => {
    const once = dawidSkene(votes, truth.length);
    const names = ["a", "b", "c", "d", "e", "f", "a again"];
    const twice = dawidSkene([...votes, votes[0]], truth.length, { names });
    expect(twice.copies).toEqual([[0, 6]]);
    expect(twice.notes.join(" ")).toContain('"a", "a again" vote nearly alike');
    expect(twice.functions[0].weight).toBe(0.5);
    once.probabilities.forEach((p, book) => expect(twice.probabilities[book]).toBeCloseTo(p, 3));
  });

  it("does not depend on the order of functions or books, and stays inside [0, 1]", () => {
    const sign = fc.constantFrom(1, 0, -1);
    const table = fc
      .tuple(fc.integer({ min: 1, max: 5 }), fc.integer({ min: 1, max: 25 }))
      .chain(([functions, books]) =>
        fc.array(fc.array(sign, { minLength: books, maxLength: books }), {
          minLength: functions,
          maxLength: functions,
        }),
      );
    fc.assert(
      fc.property(table, (rows) => {
        const votes = rows.map((row) => Int8Array.from(row));
        const books = rows[0].length;
        const { probabilities, functions } = dawidSkene(votes, books, { prior: "estimate" });
        for (const p of probabilities) expect(p >= 0 && p <= 1).toBe(true);
        for (const { accuracy } of functions) expect(accuracy >= 0 && accuracy <= 1).toBe(true);
        const reversed = dawidSkene(votes.map((of) => of.slice().reverse()).reverse(), books, {
          prior: "estimate",
        });
        probabilities.forEach((p, book) =>
          expect(reversed.probabilities[books - 1 - book]).toBeCloseTo(p, 6),
        );
        functions.forEach(({ accuracy }, f) =>
          expect(reversed.functions[votes.length - 1 - f].accuracy).toBeCloseTo(accuracy, 6),
        );
      }),
    );
  });
});

/** Posterior of fiction by a slow EM with two classes and three responses, started from given posteriors. */
function slowTwoClasses(counts: number[][][], start: Float64Array): number[] {
  let posteriors = Array.from(start, (p) => [1 - p, p]);
  for (let step = 0; step < 50; step++) {
    const shares = [0, 1].map((k) => posteriors.reduce((sum, p) => sum + p[k], 0) / counts.length);
    posteriors = counts.map((item) => {
      const joint = [0, 1].map((k) =>
        item.reduce((product, responses, f) => {
          const seen = responses.indexOf(1);
          const mass = counts.reduce((sum, other, i) => sum + posteriors[i][k] * other[f][seen], 0);
          return (product * mass) / (shares[k] * counts.length);
        }, shares[k]),
      );
      return joint.map((p) => p / (joint[0] + joint[1]));
    });
  }
  return posteriors.map(([, fiction]) => fiction);
}

describe("copyGroups", () => {
  const many = votesOf("FN".repeat(40));

  it("joins functions that vote alike on the same books, through a third one too", () => {
    expect(copyGroups([many, votesOf("N".repeat(80)), many, many])).toEqual([[0, 2, 3]]);
  });

  it("does not join functions that agree on few books, or vote on different ones", () => {
    const few = votesOf(`${"F".repeat(49)}${".".repeat(31)}`);
    expect(copyGroups([few, few])).toEqual([]);
    const half = votesOf(`${"FN".repeat(30)}${".".repeat(20)}`);
    expect(copyGroups([many, half])).toEqual([]);
  });
});

describe("dawidSkene on degenerate votes", () => {
  const settings = [
    {},
    { prior: "estimate" },
    { abstention: "informative" },
    { temper: 1, smoothing: 0 },
  ] as const;
  const cases: [string, Int8Array[], number, string][] = [
    ["no books", [new Int8Array(0)], 0, "Nothing can be weighed: there are no books"],
    ["no functions", [], 3, "Nothing can be weighed: there are no labelling functions"],
    [
      "functions that never vote",
      [votesOf("...."), votesOf("....")],
      4,
      "Nothing can be weighed: no function votes on any book",
    ],
    [
      "a function that votes alike on every book",
      [votesOf("FFFF"), votesOf("FN..")],
      4,
      "tells no two apart",
    ],
    ["votes for fiction only", [votesOf("FF.."), votesOf("F...")], 4, "every vote is for fiction"],
    ["votes for non-fiction only", [votesOf("NN..")], 4, "every vote is for non-fiction"],
    [
      "contradiction everywhere",
      [votesOf("FNF."), votesOf("NFN.")],
      4,
      "contradict each other on every book",
    ],
    ["one function", [votesOf("FN.F")], 4, "one function has no other to show which votes are wrong"],
    [
      "two functions",
      [votesOf("FN.F"), votesOf("FFNN")],
      4,
      "two functions have no third to show which votes are wrong",
    ],
    ["one book", [votesOf("F"), votesOf("N")], 1, "contradict each other"],
  ];
  it.each(cases)("says what happened for %s, without NaN", (_, votes, books, note) => {
    for (const setting of settings) {
      const fit = dawidSkene(votes, books, setting);
      expect([fit.unweighable, ...fit.notes].join(" ")).toContain(note);
      expect(fit.probabilities).toHaveLength(books);
      const figures = [
        ...fit.probabilities,
        fit.prior,
        fit.change,
        ...fit.functions.flatMap((f) => [
          f.accuracy,
          f.evidence.fiction,
          f.evidence.nonFiction,
          f.onFiction.fiction,
        ]),
      ];
      for (const figure of figures) expect(Number.isFinite(figure)).toBe(true);
      for (const { value, low, high } of accuracyIntervals(votes, books, setting, { resamples: 5 }))
        expect([value, low, high].every(Number.isFinite)).toBe(true);
    }
  });

  it("counts copies as one function, and leaves out those that vote the same on every book", () => {
    const many = votesOf("FN".repeat(40));
    const halves = votesOf("FFNN".repeat(20));
    const { unweighable } = dawidSkene([many, many, halves, votesOf("F".repeat(80))], 80);
    expect(unweighable).toMatch(/two functions .* \(copies count as one\); at least three/);
    expect(dawidSkene([many, halves, votesOf("FNNF".repeat(20))], 80).unweighable).toBeNull();
  });

  it("weighs even one function against known labels of both classes", () => {
    expect(dawidSkene([votesOf("FN.F")], 4, { known: [1, 0, -1, -1] }).unweighable).toBeNull();
    expect(dawidSkene([votesOf("FN.F")], 4, { known: [1, -1, -1, -1] }).unweighable).not.toBeNull();
  });

  it("keeps the class prior where nothing votes", () => {
    expect(Array.from(dawidSkene([votesOf("..")], 2, { prior: 0.3 }).probabilities)).toEqual([
      expect.closeTo(0.3, 12),
      expect.closeTo(0.3, 12),
    ]);
  });

  it("has nothing to say on ordinary votes", () => {
    const { votes, truth } = simulate([oneSided("fiction", 0.5, 0.1), twoSided(0.5, 0.9)], 200, 0.4, 1);
    expect(dawidSkene(votes, truth.length).notes).toEqual([]);
  });
});
