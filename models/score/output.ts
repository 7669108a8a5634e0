import { once } from "node:events";
import { createWriteStream } from "node:fs";
import type { Writable } from "node:stream";
import { finished } from "node:stream/promises";
import { fillWhole, unwritable } from "../../loaders/wholeFile.js";
import type { Piece } from "./kinds/kind.js";

/** Takes the next piece of a file; resolves when there is room for more. */
export type Write = (piece: Piece) => Promise<void>;

/** Has a file written to standard output for "-", else to a file that appears whole or not at all. */
export async function withOutput<T>(file: string, produce: (write: Write) => Promise<T>): Promise<T> {
  if (file === "-") return produce((piece) => send(process.stdout, piece));
  return fillWhole(file, async (temporary) => {
    const stream = createWriteStream(temporary);
    // Errors reach the caller through the writing and the end; without a listener they would end the process.
    let failure: Error | undefined;
    stream.on("error", (error) => (failure = error));
    const attempt = async (step: () => Promise<void>) => {
      try {
        if (failure) throw failure;
        await step();
      } catch (cause) {
        throw unwritable(file, cause);
      }
    };
    try {
      const result = await produce((piece) => attempt(() => send(stream, piece)));
      await attempt(() => finished(stream.end()));
      return result;
    } finally {
      stream.destroy();
    }
  });
}

async function send(stream: Writable, piece: Piece): Promise<void> {
  if (!stream.write(piece)) await once(stream, "drain");
}
