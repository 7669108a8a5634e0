/** Holds the encoder with its runtime: makes vectors of texts off the page's thread. */
import { expose } from "comlink";
import { parseEncoderDescription, type EncoderDescription } from "../../lib/encoder/description.js";
import { Encoder } from "../../lib/encoder/encoder.js";
import { EncodingQueue } from "../../lib/encoder/queue.js";
import { Tokeniser } from "../../lib/encoder/tokeniser.js";
import type { TokenVectors } from "../../lib/encoder/tokenVectors.js";
import { Once } from "../../lib/once.js";
import "../abortSignal.js";
import { nothingYet, type Arrival } from "../download.js";
import { dropOthers, keptDownload, newestJson } from "../keptDownload.js";
import { storages } from "../storages.js";
import { nextTask } from "../nextTask.js";
import { encoderFiles, type EncoderUrls } from "./files.js";

/** An encoder that is ready, and whether the browser keeps it for the next visit. */
export interface LoadedEncoder {
  description: EncoderDescription;
  kept: boolean;
}

/** Why a text's vector is not that of the whole text: more followed, or there is nothing that the encoder knows. */
export type Note = "cut" | "unknown";

/** Vectors of some texts: the texts' places, and the values of one after the other. */
export interface Vectors {
  places: readonly number[];
  values: Float32Array;
}

/** What is to be said of each text, null where nothing is, and the vectors that were not delivered before. */
export interface Encoded {
  notes: (Note | null)[];
  last: Vectors | null;
}

/** Takes vectors as they come, but for the last ones. */
export type Delivery = (some: Vectors) => void | Promise<void>;

interface Running extends LoadedEncoder {
  encoder: Encoder;
  tokeniser: Tokeniser;
}

/** Whose texts wait. Places are those among the texts that the encoder knows. */
interface Request {
  left: number;
  deliver: Delivery;
  finish: (last: Vectors) => void;
  fail: (error: Error) => void;
}

const running = new Once<Running>();
const queue = new EncodingQueue();
const requests = new Map<number, Request>();
let asked = 0;
let busy = false;

const offer = {
  /** Fetches and starts the encoder; the other call does so too where that has not been done. */
  async load(urls: EncoderUrls, onArrival: (arrived: Arrival) => void): Promise<LoadedEncoder> {
    const { description, kept } = await loaded(urls, onArrival);
    return { description, kept };
  },

  /**
   * Gives a vector of each text that holds a piece that the encoder knows, until the signal says to stop. The last ones come
   * with the answer, so that a single text goes to and fro once.
   */
  async encode(
    urls: EncoderUrls,
    texts: readonly string[],
    deliver: Delivery,
    signal?: AbortSignal,
  ): Promise<Encoded> {
    const { encoder, tokeniser } = await loaded(urls);
    const read = texts.map((text) => tokeniser.read(text));
    const known = read.flatMap(({ known, pieces }, place) => (known ? [{ place, pieces }] : []));
    const request = asked++;
    const placed = ({ places, values }: Vectors) => ({
      places: places.map((each) => known[each].place),
      values,
    });
    const last = await new Promise<Vectors | null>((resolve, reject) => {
      const end = (settle: () => void) => {
        queue.remove(request);
        requests.delete(request);
        settle();
      };
      signal?.addEventListener("abort", () => end(() => resolve(null)));
      if (known.length === 0 || signal?.aborted) {
        resolve(null);
        return;
      }
      requests.set(request, {
        left: known.length,
        deliver: (some) => deliver(placed(some)),
        finish: (some) => end(() => resolve(placed(some))),
        fail: (error) => end(() => reject(error)),
      });
      queue.add(
        request,
        known.map(({ pieces }) => pieces),
      );
      void work(encoder);
    });
    return { notes: read.map(({ known, cut }) => (!known ? "unknown" : cut ? "cut" : null)), last };
  },

  /** A text token by token. @throws if it holds no piece that the encoder knows */
  async tokens(urls: EncoderUrls, text: string): Promise<TokenVectors> {
    const { encoder, tokeniser } = await loaded(urls);
    const { pieces, known } = tokeniser.read(text);
    if (!known)
      throw new Error(`unknown text: ${text.slice(0, 40)} (expected a piece that the encoder knows)`);
    return { spans: tokeniser.spans(text), ...(await encoder.tokens(pieces)) };
  },
};

export type EncoderOffer = typeof offer;
expose(offer);

/** Encodes what waits, batch by batch, until nothing does. */
async function work(encoder: Encoder): Promise<void> {
  if (busy) return;
  busy = true;
  try {
    for (let batch = queue.next(); batch.length > 0; batch = queue.next()) {
      const values = await encoder.means(batch.map(({ pieces }) => pieces));
      const size = values.length / batch.length;
      for (const request of new Set(batch.map((each) => each.request))) {
        const waiting = requests.get(request);
        const rows = batch.flatMap((each, row) => (each.request === request ? [row] : []));
        const own = new Float32Array(rows.length * size);
        rows.forEach((row, r) => own.set(values.subarray(row * size, (row + 1) * size), r * size));
        const some = { places: rows.map((row) => batch[row].place), values: own };
        if (!waiting) continue;
        // The answer comes by another port than what is delivered: it must not overtake it.
        if ((waiting.left -= rows.length) === 0) waiting.finish(some);
        else await waiting.deliver(some);
      }
      // Lets a stop in, and another request, between two batches.
      await nextTask();
    }
  } catch (error) {
    for (const { fail } of [...requests.values()]) fail(error as Error);
  } finally {
    busy = false;
  }
}

function loaded(
  urls: EncoderUrls,
  onArrival: (arrived: Arrival) => void = () => undefined,
): Promise<Running> {
  return running.get(urls.onnx, async () => {
    if (!WebAssembly.validate(simd))
      throw new Error("unsuitable browser: no WebAssembly SIMD (expected a browser of 2023 or later)");
    const arrived = nothingYet();
    const description = parseEncoderDescription(
      await newestJson(storages.encoder, urls.description, arrived, onArrival),
    );
    const files = encoderFiles(urls, description);
    const downloads = await Promise.all(
      files.map(({ storage, ...file }) => keptDownload(storage, file, arrived, onArrival)),
    );
    const [onnx, vocabulary, wasm] = downloads.map(({ file }) => file);
    for (const storage of Object.values(storages))
      await dropOthers(storage, [
        ...files.filter((file) => file.storage === storage),
        { url: urls.description },
      ]);
    return {
      description,
      kept: downloads.every(({ kept }) => kept),
      encoder: await Encoder.load(new Uint8Array(onnx), wasm),
      tokeniser: new Tokeniser(new TextDecoder().decode(vocabulary)),
    };
  });
}

/** A module with one vector operation, which only a runtime with SIMD takes. */
const simd = Uint8Array.of(
  0,
  97,
  115,
  109,
  1,
  0,
  0,
  0,
  1,
  5,
  1,
  96,
  0,
  1,
  123,
  3,
  2,
  1,
  0,
  10,
  10,
  1,
  8,
  0,
  65,
  0,
  253,
  15,
  253,
  98,
  11,
);
