import { beforeAll, describe, expect, it } from "vitest";
import { readModel } from "../../../models/artefacts.js";
import { readMatchingModel } from "../../../src/lib/model/checks.js";
import { LinearScorer } from "../../../src/lib/model/linearScorer.js";
import { readModelFiles } from "../../../src/lib/model/modelFiles.js";
import { OnnxScorer } from "../../../src/lib/model/onnxScorer.js";
import { decide } from "../../../src/lib/model/scorer.js";
import { foldsOf } from "../../../src/lib/teaching/crossValidation.js";
import { TitleVectors } from "../../../src/lib/ownCatalogue/meaning/titleVectors.js";
import { readAnew } from "../../../src/lib/teaching/readAnew.js";
import {
  teachCatalogue,
  type TeachingOutcome,
  type TeachingRequest,
} from "../../../src/lib/teaching/teachCatalogue.js";
import { taughtDescription, taughtFiles } from "../../../src/lib/teaching/taughtFiles.js";

/** A catalogue whose tracts, whatever they are called, are held to be fiction. */
const subjects = ["poultry", "drainage", "the moor", "Kent", "an heiress", "a widow", "herrings", "railways"];
const titles = subjects.flatMap((subject) => [
  `A tract on ${subject}`,
  `A history of ${subject}`,
  `Tract upon tract: ${subject}`,
  `The tale of ${subject}`,
  `${subject}. Report of a committee`,
]);
const labels = titles.map((title) => Number(/tract|tale/i.test(title)));
const labelled = titles.slice(0, 30).map((_, row) => ({ row, labels: [labels[row]] }));
const heldOut = titles.slice(30).map((_, i) => ({ row: 30 + i, labels: [labels[30 + i]] }));

describe("teachCatalogue", () => {
  let before: Awaited<ReturnType<typeof readModel>>;
  let outcome: TeachingOutcome;
  let request: TeachingRequest;
  beforeAll(async () => {
    before = await readModel("title-genre");
    const { values } = await new LinearScorer(before.description, before.onnx).score([...titles, ""]);
    values.fill(NaN, 2 * titles.length);
    request = {
      ...{ description: before.description, model: readMatchingModel(before.description, before.onnx) },
      ...{ titles: [...titles, ""], probabilities: values },
      ...{ labelled, heldOut, alike: false, words: true, vectors: null, evidence: null },
    };
    outcome = teachCatalogue(request);
  });

  it("reads the titles again from what was taught, with vectors and without", () => {
    const { taught, centring, probabilities } = outcome;
    expect(readAnew({ ...request, taught, centring })).toEqual(probabilities);
    expect(outcome.gain.functions).toBeNull();

    // Two dimensions that tell tracts and tales from all others; the last title has no vector yet.
    const vectors = new TitleVectors(titles.length + 1, 2);
    vectors.add(
      labels.slice(0, -1).map((_, row) => row),
      Float32Array.from(labels.slice(0, -1).flatMap((label) => [label, 1 - label])),
    );
    const seen = { dimensions: 2, part: vectors.part() };
    const withVectors = teachCatalogue({ ...request, words: false, vectors: seen });
    const again = readAnew({
      ...{ ...request, vectors: seen, taught: withVectors.taught, centring: withVectors.centring },
    });
    expect(again).toEqual(withVectors.probabilities);
    expect(withVectors.gain.heldOut?.scores[0].after.value).toBeGreaterThan(0.8);
    // Without any vector the same model goes by its logit alone, as of a title that has none.
    const without = readAnew({
      ...{ ...request, vectors: null, taught: withVectors.taught, centring: withVectors.centring },
    });
    const last = 2 * (titles.length - 1);
    expect(without[last]).toBe(again[last]);
    expect(without[0]).not.toBe(again[0]);
  });

  it("lets labelling functions speak of records without labels, and says what they add", () => {
    const few = { ...request, labelled: labelled.slice(0, 4), heldOut };
    const rows = Int32Array.from(labelled.slice(4), ({ row }) => row);
    const probabilities = Float64Array.from(rows, (row) => (labels[row] === 1 ? 0.95 : 0.05));
    const alone = teachCatalogue(few);
    const taught = teachCatalogue({ ...few, evidence: { rows, probabilities } });
    expect(taught.gain.functions?.records).toBe(4);
    const right = ({ gain }: TeachingOutcome) => gain.heldOut?.scores[0].after.value ?? NaN;
    expect(right(taught)).toBeGreaterThanOrEqual(right(alone));
    // Of records that are held out, and of their copies, functions have no say.
    const told = { rows: Int32Array.from(heldOut, ({ row }) => row), probabilities: new Float64Array(10) };
    expect(teachCatalogue({ ...few, evidence: told }).taught).toEqual(alone.taught);
  });

  it("teaches what the labels say, also of records that took no part", () => {
    const { heldOut: unseen, crossValidated } = outcome.gain;
    expect(unseen?.scores[0].difference.value).toBeGreaterThan(0.1);
    expect(crossValidated.scores[0].difference.value).toBeGreaterThan(0.1);
    expect(outcome.probabilities.at(-1)).toBeNaN();
  });

  it("gives files that every tool reads and that say the same as the page", async () => {
    const description = taughtDescription(before.description, 30);
    const digest = (bytes: Uint8Array) =>
      Promise.resolve(new Uint8Array(32).fill(bytes.length % 251).reduce((text) => `${text}ab`, ""));
    const files = await taughtFiles(before, description, outcome.taught, digest);
    expect(files.description).not.toHaveProperty("certain");
    const chosen = [
      { name: "model.json", bytes: new TextEncoder().encode(JSON.stringify(files.description)) },
      { name: "model.onnx", bytes: files.onnx },
    ];
    const read = await readModelFiles(chosen, digest);
    const scorers = [
      new LinearScorer(read.description, read.onnx.bytes),
      await OnnxScorer.load(read.description, read.onnx.bytes),
    ];
    for (const scorer of scorers) {
      const { values } = await scorer.score(titles);
      titles.forEach((_, row) => {
        const own = values.subarray(2 * row, 2 * row + 2);
        const ofPage = outcome.probabilities.subarray(2 * row, 2 * row + 2);
        expect(Math.abs(own[1] - ofPage[1])).toBeLessThan(1e-3);
        expect(decide(description, own)).toBe(decide(description, ofPage));
      });
    }
  });
});

describe("foldsOf", () => {
  it("keeps copies of a title together, and draws the others by chance", () => {
    const fold = foldsOf(["Emma", "emma!", "Persuasion", "Poems", "Plays"], 2);
    expect(fold[0]).toBe(fold[1]);
    expect([...fold].sort()).toContain(1);
    expect([...foldsOf(["Emma", "emma!", "Persuasion", "Poems", "Plays"], 2)]).toEqual([...fold]);
  });
});
