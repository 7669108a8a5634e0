import { open, rename, type FileHandle } from "node:fs/promises";
import type { Writable } from "node:stream";
import { unwritable as unwritableFile } from "../../../loaders/wholeFile.js";
import { CodedError } from "../../../tools/command.js";
import { exitCode } from "./exitCodes.js";

/** Takes the bytes of a file, in order. */
export interface Sink {
  /** Bytes that it has taken. */
  readonly length: number;
  write(bytes: Uint8Array): Promise<void>;
  /** Has all that was taken reach the disk. */
  flush(): Promise<void>;
  /** Nothing more will come. */
  close(): Promise<void>;
}

/** Writes to standard output or to another pipe, where what has been written cannot be taken back. */
export class PipeSink implements Sink {
  length = 0;
  readonly #stream: Writable;
  readonly #name: string;
  #failure: Error | undefined;

  constructor(stream: Writable, name: string) {
    this.#stream = stream;
    this.#name = name;
    // Errors reach the caller through the writing; without a listener they would end the process.
    stream.on("error", (error: Error) => (this.#failure = error));
  }

  write(bytes: Uint8Array): Promise<void> {
    this.length += bytes.length;
    return this.#handOn(bytes);
  }

  flush(): Promise<void> {
    // All of it has been handed on once an empty piece has.
    return this.#handOn("");
  }

  close(): Promise<void> {
    return this.flush();
  }

  async #handOn(piece: Uint8Array | string): Promise<void> {
    try {
      if (this.#failure) throw this.#failure;
      await new Promise<void>((resolve, reject) =>
        this.#stream.write(piece, (error) => (error ? reject(error) : resolve())),
      );
    } catch (cause) {
      throw unwritable(this.#name, cause);
    }
  }
}

/** Writes to a file of another name, which takes its own once it is whole. */
export class FileSink implements Sink {
  readonly #file: string;
  readonly #handle: FileHandle;
  length: number;

  private constructor(file: string, handle: FileHandle, length: number) {
    this.#file = file;
    this.#handle = handle;
    this.length = length;
  }

  /** @param length bytes to keep of what an earlier run has written @throws if there are fewer */
  static async open(file: string, length = 0): Promise<FileSink> {
    try {
      const handle = await open(partialFile(file), length > 0 ? "r+" : "w");
      const { size } = await handle.stat();
      if (size < length)
        throw new Error(`unfinished output of ${size} bytes (expected ${length}, as its journal says)`);
      await handle.truncate(length);
      return new FileSink(file, handle, length);
    } catch (cause) {
      throw unwritable(file, cause);
    }
  }

  write(bytes: Uint8Array): Promise<void> {
    return this.#attempt(async () => {
      for (let done = 0; done < bytes.length;) {
        const { bytesWritten } = await this.#handle.write(bytes, done, bytes.length - done, this.length);
        done += bytesWritten;
        this.length += bytesWritten;
      }
    });
  }

  flush(): Promise<void> {
    return this.#attempt(() => this.#handle.datasync());
  }

  close(): Promise<void> {
    return this.#attempt(() => this.#handle.close());
  }

  async #attempt(step: () => Promise<void>): Promise<void> {
    try {
      await step();
    } catch (cause) {
      throw unwritable(this.#file, cause);
    }
  }
}

/** The name of a file that is not yet whole. */
export function partialFile(file: string): string {
  return `${file}.part`;
}

/** Gives a whole file its name. */
export async function nameWhole(file: string): Promise<void> {
  await rename(partialFile(file), file).catch((cause: unknown) => {
    throw unwritable(file, cause);
  });
}

/** The error of a file or a pipe that cannot be written, with what the system said. */
export function unwritable(file: string, cause: unknown): Error {
  if ((cause as NodeJS.ErrnoException).code !== "EPIPE") return unwritableFile(file, cause);
  const message = `closed pipe: ${file} (expected a reader that stays to the end)`;
  return new CodedError(exitCode.unread, message, { cause });
}
