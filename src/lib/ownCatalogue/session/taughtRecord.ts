import { z } from "../../zod.js";
import { fromBase64, toBase64 } from "../../base64.js";
import { modelKind } from "../../model/description.js";
import type { Centring } from "../../teaching/centring.js";
import type { Taught, TaughtColumn } from "../../teaching/taught.js";

/** A figure, null in JSON where it is NaN. */
const figure = z
  .number()
  .nullable()
  .transform((value) => value ?? NaN);
const estimate = z.object({ value: figure, low: figure, high: figure });
const gain = z.object({
  ...{ records: figure, gained: figure, lost: figure, p: figure },
  scores: z
    .array(z.object({ name: z.string(), before: estimate, after: estimate, difference: estimate }))
    .readonly(),
});

/** A model that was taught on the page, as a session keeps it: what it was taught, beside the model that it was before. */
export const taughtRecord = z.object({
  key: z.string(),
  title: z.string(),
  /** Key of the model that it was before, and the digest of its file. */
  base: z.object({ key: z.string(), sha256: z.string() }),
  /** Records that taught it. */
  labels: z.number().int().min(0),
  thresholds: z.array(z.number()),
  kind: modelKind,
  /** Int32: feature buckets. */
  buckets: z.base64(),
  columns: z.array(
    z.object({
      ...{ slope: z.number(), shift: z.number() },
      /** Int16 in steps of `step`: a weight for each bucket; none where all are 0. */
      words: z.object({ step: z.number(), weights: z.base64() }).nullable(),
      /** Float32. */
      vector: z.base64(),
    }),
  ),
  /** How vectors were centred, Float64; null where the encoder took no part. */
  centring: z.object({ means: z.base64(), scale: z.number() }).nullable(),
  gain: z.object({ crossValidated: gain, heldOut: gain.nullable(), functions: gain.nullable() }),
});

export type TaughtRecord = z.infer<typeof taughtRecord>;

/** What was taught, in a session's form: weights of words are rounded to 16 bits, which moves no logit by a thousandth. */
export function packTaught({
  kind,
  buckets,
  columns,
}: Taught): Pick<TaughtRecord, "kind" | "buckets" | "columns"> {
  return {
    ...{ kind, buckets: toBase64(buckets) },
    columns: columns.map(({ slope, shift, words, vector }) => {
      const step = words.reduce((most, weight) => Math.max(most, Math.abs(weight)), 0) / 32767;
      const weights = Int16Array.from(words, (weight) => Math.round(weight / step));
      return {
        ...{ slope, shift, vector: toBase64(vector) },
        words: step > 0 ? { step, weights: toBase64(weights) } : null,
      };
    }),
  };
}

/** What a session says was taught. @throws if weights are missing */
export function unpackTaught({ kind, buckets, columns, title }: TaughtRecord): Taught {
  const own = new Int32Array(fromBase64(buckets).buffer);
  return {
    ...{ kind, buckets: own },
    columns: columns.map(({ slope, shift, words, vector }): TaughtColumn => {
      const weights = words && new Int16Array(fromBase64(words.weights).buffer);
      if (weights && weights.length !== own.length)
        throw new Error(
          `damaged model: “${title}” has ${weights.length} weights of words (expected ${own.length})`,
        );
      return {
        ...{ slope, shift, vector: new Float32Array(fromBase64(vector).buffer) },
        words: weights
          ? Float32Array.from(weights, (weight) => weight * words.step)
          : new Float32Array(own.length),
      };
    }),
  };
}

/** How vectors were centred, in a session's form. */
export function packCentring(centring: Centring | null): TaughtRecord["centring"] {
  return centring && { means: toBase64(centring.means), scale: centring.scale };
}

export function unpackCentring(centring: TaughtRecord["centring"]): Centring | null {
  return centring && { means: new Float64Array(fromBase64(centring.means).buffer), scale: centring.scale };
}

/** Bytes that the taught models of a session may take up together. */
export const mostTaughtBytes = 10_000_000;

/** The models that fit into a session, of those given the first; and the titles of those that do not. */
export function fittingRecords(records: readonly TaughtRecord[]): {
  fitting: TaughtRecord[];
  leftOut: string[];
} {
  const fitting: TaughtRecord[] = [];
  const leftOut: string[] = [];
  let left = mostTaughtBytes;
  for (const record of records) {
    const bytes = sizeOf(record);
    if (bytes > left) leftOut.push(record.title);
    else {
      fitting.push(record);
      left -= bytes;
    }
  }
  return { fitting, leftOut };
}

/** All but some hundred bytes of a record are these texts. */
function sizeOf({ buckets, columns }: TaughtRecord): number {
  return columns.reduce(
    (sum, { words, vector }) => sum + (words?.weights.length ?? 0) + vector.length,
    buckets.length,
  );
}
