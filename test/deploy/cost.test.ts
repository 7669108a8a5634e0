import { readFile } from "node:fs/promises";
import { describe, expect, it } from "vitest";
import { coreHours, costTable, timeSentence } from "../../deploy/cost.js";
import { currentReadme } from "../../deploy/readme.js";
import { difference } from "../../deploy/trial.js";

const commandLine = 17_000_000 / 3600;
const rates = {
  commandLine,
  python: 1000,
  encoder: commandLine / 100,
  plainScorer: 2 * commandLine,
  pythonFeatures: 1250,
};

describe("the cost of a catalogue", () => {
  it("is its records by the rate of a core, in hours", () => {
    expect(coreHours(7200, 2)).toBe(1);
    expect(costTable(rates)).toContain("| 4,722 | 0.10 | 1.00 |");
  });

  it("is told with what takes the time", () => {
    expect(timeSentence(rates)).toContain("the command line spends 50% of its time on features and model");
    expect(timeSentence(rates)).toContain("the Python example spends 80% on features");
    expect(timeSentence(rates)).toContain("with the encoder, 99.0% is the encoder");
  });

  it("stands in the README as the recorded rates have it", async () => {
    expect(await readFile("deploy/README.md", "utf8")).toBe(await currentReadme());
  });
});

describe("the comparison of a recipe with the command line", () => {
  const row = { id: "1", label: "fiction", p_fiction: "0.9" };

  it("finds nothing where labels are the same and probabilities nearly so, in any order", () => {
    const other = { ...row, id: "2" };
    expect(difference([other, { ...row, p_fiction: "0.900005" }], [row, other])).toBe("");
  });

  it("names what differs", () => {
    expect(difference([], [row])).toBe("0 rows (expected 1)");
    expect(difference([{ ...row, id: "3" }], [row])).toBe("no row 1");
    expect(difference([{ ...row, label: "" }], [row])).toBe('row 1 is "" (expected "fiction")');
    expect(difference([{ ...row, p_fiction: "0.91" }], [row])).toBe(
      "p_fiction of row 1 is 0.91 (expected 0.9)",
    );
  });
});
