import { readFile } from "node:fs/promises";
import { artefactPath } from "../models/artefacts.js";
import { Tokeniser } from "../src/lib/encoder/tokeniser.js";
import { longestText } from "../src/lib/encoder/tensors.js";
import { onBuiltPage } from "./builtPage.js";
import type { Measurement } from "./measure.js";
import { rendererBytes } from "./rendererBytes.js";
import { syntheticTitles } from "./titles.js";
import { benchTransformers } from "./transformers/bench.js";

const [titlesAsked, blurbsAsked, listed, stops] = [200, 40, 1000, 20];

/**
 * How fast the encoder reads in Chromium on one thread, what memory it takes and how soon it stops; and Transformers.js on
 * the same file, where that can be installed. Needs a build.
 */
export async function benchEncoder(): Promise<Measurement[]> {
  const texts = { titles: syntheticTitles(listed), blurb: await longestBlurb() };
  const ours = await onBuiltPage("playground", async ({ page, built }) => {
    const before = await rendererBytes(page);
    const urls = {
      client: built(/workers.encoder.start\..*js$/),
      description: built(/encoder.description\..*json$/),
      onnx: built(/encoder.encoder\..*onnx$/),
      vocabulary: built(/encoder.vocabulary\..*txt$/),
    };
    const timed = await page.evaluate(
      async ({ urls, texts, asked, stops }) => {
        const { EncoderClient } = (await import(
          urls.client
        )) as typeof import("../src/workers/encoder/start.js");
        const encoder = new EncoderClient(urls);
        await encoder.load();
        const seconds = async (work: () => Promise<unknown>) => {
          const began = performance.now();
          await work();
          return (performance.now() - began) / 1000;
        };
        const read = async (texts: readonly string[]) => {
          const times: number[] = [];
          for (const text of texts) times.push(await seconds(() => encoder.encode([text])));
          return times;
        };
        await read(texts.titles.slice(0, 20));
        const titles = await read(texts.titles.slice(0, asked.titles));
        const blurbs = await read(Array<string>(asked.blurbs).fill(texts.blurb));
        const list = await seconds(() => encoder.encode(texts.titles));
        const late: number[] = [];
        for (let stop = 0; stop < stops; stop++) {
          const control = new AbortController();
          const done = encoder.encode(texts.titles, { signal: control.signal });
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
        return { titles, blurbs, list, late: Math.max(...late) };
      },
      { urls, texts, asked: { titles: titlesAsked, blurbs: blurbsAsked }, stops },
    );
    return { ...timed, memory: (await rendererBytes(page)) - before };
  });
  const theirs = await benchTransformers({
    titles: texts.titles.slice(0, titlesAsked),
    blurbs: Array<string>(blurbsAsked).fill(texts.blurb),
  });
  const milliseconds = (times: readonly number[]) => 1000 * percentile95(times);
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
      value: ours.list,
      unit: "s",
      target: "25 s",
    },
    {
      name: "Memory that the encoder’s worker adds to a page",
      value: ours.memory / 1e6,
      unit: "MB",
      target: "under 250 MB",
    },
    {
      name: `Slowest of ${stops} stops of the encoder`,
      value: 1000 * ours.late,
      unit: "ms",
      target: "within 100 ms",
    },
  ];
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
