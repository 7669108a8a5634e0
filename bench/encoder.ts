import { readFile } from "node:fs/promises";
import { artefactPath } from "../models/artefacts.js";
import { Tokeniser } from "../src/lib/encoder/tokeniser.js";
import { longestText } from "../src/lib/encoder/tensors.js";
import { onBuiltPage } from "./builtPage.js";
import type { Measurement } from "./measure.js";
import { rendererBytes } from "./rendererBytes.js";
import { syntheticTitles } from "./titles.js";
import { withTransformers, type TimeTexts } from "./transformers/bench.js";

/** Rounds in which ours and theirs take turns, so that what else the machine does falls on both; texts of each kind in a round. */
const [rounds, titlesAsked, blurbsAsked] = [8, 25, 5];
const [listed, stops] = [1000, 20];

/**
 * How fast the encoder reads in Chromium on one thread, what memory it takes and how soon it stops; and Transformers.js on
 * the same file, where that can be installed. Needs a build.
 */
export async function benchEncoder(): Promise<Measurement[]> {
  const titles = syntheticTitles(listed);
  const blurb = await longestBlurb();
  const measured = await onBuiltPage("playground", async ({ page, built }) => {
    const before = await rendererBytes(page);
    await page.evaluate(
      async (urls) => {
        const { EncoderClient } = (await import(
          urls.client
        )) as typeof import("../src/workers/encoder/start.js");
        globalThis.encoder = new EncoderClient(urls);
        await encoder.load();
      },
      {
        client: built(/_bundle.encoder\.start-.*js$/),
        description: built(/encoder.description\..*json$/),
        onnx: built(/encoder.encoder\..*onnx$/),
        vocabulary: built(/encoder.vocabulary\..*txt$/),
      },
    );
    const timeOurs: TimeTexts = (texts) =>
      page.evaluate(async (texts) => {
        const times: number[] = [];
        for (const text of texts) {
          const began = performance.now();
          await encoder.encode([text]);
          times.push((performance.now() - began) / 1000);
        }
        return times;
      }, texts);
    const times = await withTransformers((timeTheirs) => inTurns({ timeOurs, timeTheirs }, titles, blurb));
    const rest = await page.evaluate(
      async ({ titles, stops }) => {
        const seconds = async (work: () => Promise<unknown>) => {
          const began = performance.now();
          await work();
          return (performance.now() - began) / 1000;
        };
        const list = await seconds(() => encoder.encode(titles));
        const late: number[] = [];
        for (let stop = 0; stop < stops; stop++) {
          const control = new AbortController();
          const done = encoder.encode(titles, { signal: control.signal });
          await new Promise((resolve) => setTimeout(resolve, 150 + 37 * stop));
          late.push(
            await seconds(() => {
              control.abort();
              return done;
            }),
          );
          // The next text waits for the batch that the worker was at, at most.
          await encoder.encode(["Poems"]);
        }
        return { list, late: Math.max(...late) };
      },
      { titles, stops },
    );
    return { ...times, ...rest, memory: (await rendererBytes(page)) - before };
  });
  const milliseconds = (times: readonly number[]) => 1000 * percentile95(times);
  const { ours, theirs } = measured;
  return [
    {
      name: "Encoder in Chromium on one thread, a title (95th percentile)",
      value: milliseconds(ours.titles),
      unit: "ms",
      target: "30 ms",
    },
    {
      name: `The same, a text of ${longestText} pieces`,
      value: milliseconds(ours.blurbs),
      unit: "ms",
      target: "170 ms",
    },
    ...(theirs
      ? [
          {
            name: "Transformers.js on the same file, a title (95th percentile)",
            value: milliseconds(theirs.titles),
            unit: "ms",
          },
          {
            name: `The same, a text of ${longestText} pieces, by Transformers.js`,
            value: milliseconds(theirs.blurbs),
            unit: "ms",
          },
        ]
      : []),
    {
      name: `Encoder in Chromium, ${listed.toLocaleString("en-GB")} titles`,
      value: measured.list,
      unit: "s",
      target: "25 s",
    },
    {
      name: "Memory that the encoder’s worker adds to a page",
      value: measured.memory / 1e6,
      unit: "MB",
      target: "under 250 MB",
    },
    {
      name: `Slowest of ${stops} stops of the encoder`,
      value: 1000 * measured.late,
      unit: "ms",
      target: "within 100 ms",
    },
  ];
}

/** The page's own encoder, which stays between two calls. */
declare global {
  var encoder: import("../src/workers/encoder/start.js").EncoderClient;
}

type Times = Record<"titles" | "blurbs", number[]>;

/** Seconds of each text, ours and theirs in turns, both warmed up. */
async function inTurns(
  { timeOurs, timeTheirs }: { timeOurs: TimeTexts; timeTheirs: TimeTexts | null },
  titles: readonly string[],
  blurb: string,
): Promise<{ ours: Times; theirs: Times | null }> {
  const blurbs = Array<string>(blurbsAsked).fill(blurb);
  const ours: Times = { titles: [], blurbs: [] };
  const theirs: Times = { titles: [], blurbs: [] };
  const sides = [
    { time: timeOurs, times: ours },
    ...(timeTheirs ? [{ time: timeTheirs, times: theirs }] : []),
  ];
  for (const { time } of sides) await time([...titles.slice(0, 20), ...blurbs]);
  for (let round = 0; round < rounds; round++)
    for (const { time, times } of sides) {
      times.titles.push(...(await time(titles.slice(round * titlesAsked, (round + 1) * titlesAsked))));
      times.blurbs.push(...(await time(blurbs)));
    }
  return { ours, theirs: timeTheirs && theirs };
}

/** A made-up text that the encoder cuts off just so. */
async function longestBlurb(): Promise<string> {
  const tokeniser = new Tokeniser(await readFile(artefactPath("encoder", "vocabulary.txt"), "utf8"));
  const blurb = syntheticTitles(40, 2).join(" ");
  if (!tokeniser.read(blurb).cut) throw new Error(`short text: (expected more than ${longestText} pieces)`);
  return blurb;
}

function percentile95(times: readonly number[]): number {
  const sorted = [...times].sort((a, b) => a - b);
  return sorted[Math.ceil(0.95 * sorted.length) - 1];
}
