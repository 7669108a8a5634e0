import { createWriteStream } from "node:fs";
import { rename, rm } from "node:fs/promises";
import { once } from "node:events";
import type { Writable } from "node:stream";
import { finished } from "node:stream/promises";

/** Somewhere to write text to. */
export interface Output {
  write(text: string): Promise<void>;
  /** Ends the output; a file takes its name only now. */
  close(): Promise<void>;
  /** Leaves nothing behind. */
  discard(): Promise<void>;
}

/** Standard output for "-", else a file that appears whole or not at all. */
export function openOutput(file: string): Output {
  if (file === "-") {
    return { write: (text) => send(process.stdout, text), close: nothing, discard: nothing };
  }
  const temporary = `${file}.${process.pid}.part`;
  const stream = createWriteStream(temporary);
  // Errors reach the caller through write and close; without a listener they would end the process.
  let failure: Error | undefined;
  stream.on("error", (error) => (failure = error));
  const unwritable = (cause: unknown) =>
    new Error(
      `unwritable file: ${file}: ${cause instanceof Error ? cause.message : String(cause)} (expected a folder that is there, with room)`,
      { cause },
    );
  return {
    write: async (text) => {
      try {
        if (failure) throw failure;
        await send(stream, text);
      } catch (cause) {
        throw unwritable(cause);
      }
    },
    close: async () => {
      try {
        stream.end();
        await finished(stream);
        await rename(temporary, file);
      } catch (cause) {
        throw unwritable(cause);
      }
    },
    discard: async () => {
      stream.destroy();
      await rm(temporary, { force: true });
    },
  };
}

async function nothing(): Promise<void> {}

async function send(stream: Writable, text: string): Promise<void> {
  if (!stream.write(text)) await once(stream, "drain");
}
