import { describe, expect, test } from "vitest";
import type { LabellingFunction } from "../../../src/lib/labelling/index.js";
import { packCollection, readCollection } from "../../../src/lib/dataProgramming/collectionFile.js";
import { StudioRun, type Labeller } from "../../../src/lib/dataProgramming/studioRun.js";
import { VotingSession } from "../../../src/lib/dataProgramming/votingSession.js";
import { history, madeUpCollection, novel, overlapping, patternFunction } from "./fixture.js";

/** Does in this thread what the worker does; refuses functions called "slow" as the client refuses slow patterns. */
function labeller(): Labeller {
  const session = new VotingSession(
    readCollection(packCollection(madeUpCollection(), new Float64Array(120))),
  );
  const refuse = (functions: readonly LabellingFunction[]) => {
    if (functions.some(({ name }) => name === "slow"))
      throw Object.assign(new Error("slow pattern"), { pattern: "slow" });
    return session.vote(functions);
  };
  return {
    load: () => Promise.resolve({ books: 120, labelled: 40, seconds: 0 }),
    vote: (functions) => Promise.resolve().then(() => refuse(functions)),
    examples: (name, seed) => Promise.resolve().then(() => session.examples(name, seed)),
    retrain: (withLabels) => Promise.resolve({ model: session.retrain(withLabels), seconds: 0.1 }),
  };
}

describe("a run of the studio", () => {
  test("votes again after a change, and keeps what was before", async () => {
    const run = new StudioRun(labeller(), [novel, history]);
    await run.start();
    expect(run.state).toBe("ready");
    const before = run.outcome?.assessment;
    await run.change(run.set.map((each, i) => ({ ...each, on: i === 0 })));
    expect(run.previous).toBe(before);
    expect(run.outcome?.assessment.functions.map(({ name }) => name)).toEqual(["novel"]);
    expect(run.changes).toBe("1 switched off");
    expect(await run.examples("history", 1)).toBeNull();
    expect((await run.examples("novel", 1))?.hits.length).toBeGreaterThan(0);
  });

  test("switches a slow pattern off, says so, and goes on with the others", async () => {
    const run = new StudioRun(labeller(), [novel, history]);
    await run.start();
    await run.change([...run.set, { function: patternFunction("slow", "(a+)+b"), on: true }]);
    expect(run.state).toBe("ready");
    expect(run.slow.get("slow")).toContain("too slow");
    expect(run.set.at(-1)?.on).toBe(false);
    expect(run.outcome?.assessment.functions).toHaveLength(2);
    await run.startOver();
    expect(run.slow.size).toBe(0);
    expect(run.changes).toBe("as published");
  });

  test("trains models and counts the books that flipped", async () => {
    const run = new StudioRun(labeller(), overlapping);
    await run.start();
    await run.retrain(true);
    await run.retrain(false);
    expect(run.runs.map(({ gained, lost }) => [gained, lost])).toEqual([
      [null, null],
      [0, 0],
    ]);
  });

  test("says why it failed, and tries again", async () => {
    const works = labeller();
    let fail = true;
    const run = new StudioRun(
      { ...works, load: () => (fail ? Promise.reject(new Error("unreachable file")) : works.load()) },
      [novel, history],
    );
    await run.start();
    expect([run.state, run.error]).toEqual(["failed", "unreachable file"]);
    fail = false;
    await run.start();
    expect(run.state).toBe("ready");
  });
});
