import { beforeAll, describe, expect, test } from "vitest";
import { readModel } from "../../../models/artefacts.js";
import { CollectionRun, type PortionScorer } from "../../../src/lib/inference/collectionRun.js";
import { summarise } from "../../../src/lib/inference/summary.js";
import { countByDecade, totalCounts } from "../../../src/lib/inference/decades.js";
import type { TitledBooks } from "../../../src/lib/inference/titledBooks.js";
import { LinearScorer } from "../../../src/lib/model/linearScorer.js";

const titles = [
  "A novel",
  "A history of Leeds",
  "Poems",
  "A guide to the geology of Kent",
  "A tale. In three volumes",
];

function shelf(title: string[]): TitledBooks {
  const blank = title.map(() => "");
  return {
    id: title.map((_, i) => String(i)),
    title,
    author: blank,
    year: title.map((_, i) => 1870 + i),
    place: blank,
    ark: blank,
  };
}

describe("a run over the collection", () => {
  let plain: LinearScorer;

  beforeAll(async () => {
    const { description, onnx } = await readModel("title-genre");
    plain = new LinearScorer(description, onnx);
  });

  /** The plain scorer, two titles at a time, the last portion first. */
  function scorer(): PortionScorer {
    return {
      load: () => Promise.resolve(plain.description),
      score: async (texts, { onPortion, signal }) => {
        for (let first = (texts.length - 1) & ~1; first >= 0 && !signal.aborted; first -= 2) {
          onPortion(first, (await plain.score(texts.slice(first, first + 2))).values);
        }
      },
    };
  }

  function follow(run: CollectionRun): string[] {
    const states: string[] = [];
    run.addEventListener("state", () => states.push(run.state));
    return states;
  }

  test("gives every book the probability of the plain scorer, whatever the order of the portions", async () => {
    const run = new CollectionRun(() => Promise.resolve(shelf(titles)), scorer());
    const states = follow(run);
    await run.start();
    const { values } = await plain.score(titles);
    expect(states).toEqual(["loading", "scoring", "finished"]);
    expect(run.result?.books.map(({ title }) => title)).toEqual(titles);
    expect(run.result?.books.map(({ probability }) => probability)).toEqual(
      titles.map((_, i) => values[i * 2 + 1]),
    );
    expect(run.histogram?.totals.reduce((sum, n) => sum + n)).toBe(titles.length);
  });

  test("makes the same counts as the summary that a build computes", async () => {
    const books = shelf(titles);
    const run = new CollectionRun(() => Promise.resolve(books), scorer());
    await run.start();
    const { values } = await plain.score(titles);
    const summary = summarise(
      books.year.map((year) => ({ year })),
      values,
      plain.description,
    );
    expect(countByDecade(run.result?.books ?? [])).toEqual(summary.decades);
    expect(run.histogram?.totals).toEqual(summary.histogram);
  });

  test("joins a second start to the first", async () => {
    let loads = 0;
    const run = new CollectionRun(() => {
      loads++;
      return Promise.resolve(shelf(titles));
    }, scorer());
    const states = follow(run);
    const first = run.start();
    expect(run.start()).toBe(first);
    await first;
    expect(states).toEqual(["loading", "scoring", "finished"]);
    await run.start();
    expect(loads).toBe(1);
  });

  test("can be stopped at once, even while its files are loading, and started again", async () => {
    let arrive = (_: TitledBooks): void => undefined;
    const run = new CollectionRun(() => new Promise((resolve) => (arrive = resolve)), scorer());
    const running = run.start();
    run.stop();
    await running;
    expect([run.state, run.done, run.result, run.perSecond]).toEqual(["stopped", 0, null, null]);
    arrive(shelf(titles));
    await run.start();
    expect(run.state).toBe("finished");
  });

  test("keeps what was scored before it was stopped", async () => {
    const run = new CollectionRun(() => Promise.resolve(shelf(titles)), scorer());
    run.addEventListener("progress", () => run.stop(), { once: true });
    await run.start();
    expect(run.state).toBe("stopped");
    expect(run.result?.books.map(({ title }) => title)).toEqual(titles.slice(4));
    expect(run.result?.total).toBe(titles.length);
  });

  test("says that a collection without a titled book is empty", async () => {
    const run = new CollectionRun(() => Promise.resolve(shelf([])), scorer());
    await run.start();
    expect([run.state, run.result, run.perSecond]).toEqual(["empty", null, null]);
  });

  test("takes a collection of one class", async () => {
    const run = new CollectionRun(() => Promise.resolve(shelf(["A novel", "A novel", "A novel"])), scorer());
    await run.start();
    const counts = totalCounts(countByDecade(run.result?.books ?? []));
    expect(Object.values(counts).sort()).toEqual([0, 0, 3]);
  });

  test("says what went wrong, and can try again", async () => {
    let failures = 1;
    const whole = scorer();
    const run = new CollectionRun(() => Promise.resolve(shelf(titles)), {
      ...whole,
      load: () => (failures-- > 0 ? Promise.reject(new Error("missing file: model.onnx")) : whole.load()),
    });
    await run.start();
    expect([run.state, run.error]).toEqual(["failed", "missing file: model.onnx"]);
    await run.start();
    expect(run.state).toBe("finished");
  });
});
