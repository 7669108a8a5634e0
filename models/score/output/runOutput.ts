import { createWriteStream } from "node:fs";
import { rm, stat } from "node:fs/promises";
import { claim } from "../../../loaders/claim.js";
import { CodedError } from "../../../tools/command.js";
import { exitCode } from "./exitCodes.js";
import { Journal, type RunState } from "./journal.js";
import { FileSink, nameWhole, partialFile, PipeSink, type Sink } from "./sink.js";

/** Where a run writes, and what it does with what is there. */
export interface OutputOptions {
  /** Files by what they are for, such as "output" and "rejects"; "-" is standard output. */
  files: Readonly<Record<string, string>> & { output: string };
  /** The file that is read, undefined for a pipe. */
  input: string | undefined;
  /** What the run is asked, by the names of options: a run goes on with what was begun for the same alone. */
  run: Readonly<Record<string, unknown>>;
  /** Write over files that are there? */
  force: boolean;
  /** Go on with what an earlier run has begun, and keep what this one has begun should it fail? */
  resume: boolean;
  /** Told what became of an earlier run. */
  say: (sentence: string) => void;
}

/**
 * The files of a run. They appear whole or not at all; until then they stand beside their place as `.part`, with a journal
 * that says how far they have come, so that a run that was killed can be gone on with.
 */
export class RunOutput {
  /** How far an earlier run has come, with which this one goes on. */
  readonly begun: RunState | undefined;
  readonly #options: OutputOptions;
  readonly #sinks: ReadonlyMap<string, Sink>;
  readonly #journal: Journal | undefined;
  readonly #release: () => Promise<void>;

  private constructor(
    options: OutputOptions,
    sinks: ReadonlyMap<string, Sink>,
    journal: Journal | undefined,
    begun: RunState | undefined,
    release: () => Promise<void>,
  ) {
    this.#options = options;
    this.#sinks = sinks;
    this.#journal = journal;
    this.begun = begun;
    this.#release = release;
  }

  /**
   * Claims the files and opens them.
   *
   * @returns undefined where there is nothing to go on with, because the output is there and whole
   * @throws if one is there and may not be written over, is written by another run, or cannot be written
   */
  static async open(options: OutputOptions): Promise<RunOutput | undefined> {
    const { files, resume, force, run } = options;
    const plain = await plainFiles(files);
    const journal = plain.includes(files.output) ? new Journal(files.output, run) : undefined;
    if (resume && !journal)
      throw new Error(`nothing to resume: --out ${files.output} (expected a file; a pipe keeps nothing)`);
    const release = await claimAll(plain);
    try {
      const begun = resume ? await journal?.read() : undefined;
      if (resume && !force && !begun && (await isWhole(files.output))) {
        await release();
        return undefined;
      }
      if (!begun?.isWhole) await requireFree(plain, options);
      if (!begun) await clear(plain, journal, options);
      const sinks = new Map<string, Sink>();
      for (const [what, file] of Object.entries(files))
        if (!begun?.isWhole)
          sinks.set(
            what,
            plain.includes(file) ? await FileSink.open(file, begun?.lengths[what]) : pipe(file),
          );
      return new RunOutput(options, sinks, journal, begun, release);
    } catch (error) {
      await release();
      throw error;
    }
  }

  async write(what: string, bytes: Uint8Array): Promise<void> {
    await this.#sinks.get(what)?.write(bytes);
  }

  /** Bytes of each file so far. */
  get lengths(): Record<string, number> {
    return Object.fromEntries([...this.#sinks].map(([what, { length }]) => [what, length]));
  }

  /** Writes down how far the run has come. */
  async keep(state: RunState): Promise<void> {
    await this.#journal?.write(state, () => this.#each((sink) => sink.flush()));
  }

  /** Gives the files their names. */
  async finish(): Promise<void> {
    await this.#each((sink) => sink.close());
    const plain = await plainFiles(this.#options.files);
    // The output comes last: where it is, all is. What a run that was killed here has named already is not there.
    const files = plain.filter((file) => file !== this.#options.files.output);
    if (this.#journal) files.push(this.#options.files.output);
    for (const file of files)
      if (!this.begun?.isWhole || (await isThere(partialFile(file)))) await nameWhole(file);
    await this.#journal?.remove();
    await this.#release();
  }

  /** Lets go of the files of a run that has failed; what it has written is kept if it may be gone on with. */
  async abandon(): Promise<void> {
    await this.#journal?.settle();
    for (const sink of this.#sinks.values()) await sink.close().catch(() => undefined);
    if (!this.#options.resume) {
      for (const file of await plainFiles(this.#options.files)) await rm(partialFile(file), { force: true });
      await this.#journal?.remove();
    }
    await this.#release();
  }

  async #each(step: (sink: Sink) => Promise<void>): Promise<void> {
    for (const sink of this.#sinks.values()) await step(sink);
  }
}

/** The files that can take their names when they are whole: no pipes and devices. */
async function plainFiles(files: Readonly<Record<string, string>>): Promise<string[]> {
  const plain: string[] = [];
  for (const file of Object.values(files)) {
    const found = file === "-" ? undefined : await stat(file).catch(() => null);
    if (found === null || found?.isFile() || found?.isDirectory()) plain.push(file);
  }
  return plain;
}

function pipe(file: string): Sink {
  return file === "-"
    ? new PipeSink(process.stdout, "standard output")
    : new PipeSink(createWriteStream(file), file);
}

/** The error of an output that another run is writing. */
const taken = (message: string) => new CodedError(exitCode.taken, message);

async function claimAll(files: readonly string[]): Promise<() => Promise<void>> {
  const releases: (() => Promise<void>)[] = [];
  const release = async () => {
    for (const each of releases) await each();
  };
  try {
    for (const file of files) releases.push(await claim(file, taken));
  } catch (error) {
    await release();
    throw error;
  }
  return release;
}

async function requireFree(files: readonly string[], { input, force }: OutputOptions): Promise<void> {
  if (force) return;
  const read = input === undefined ? undefined : await stat(input).catch(() => undefined);
  for (const file of files) {
    const found = await stat(file).catch(() => undefined);
    if (!found) continue;
    const isInput = read !== undefined && read.dev === found.dev && read.ino === found.ino;
    throw new CodedError(
      exitCode.taken,
      isInput
        ? `output is the input: ${file} (expected another file, or --force)`
        : `existing output: ${file} (expected no such file, or --force to write over it)`,
    );
  }
}

/** Removes what a run that was killed has left. */
async function clear(
  files: readonly string[],
  journal: Journal | undefined,
  { say }: OutputOptions,
): Promise<void> {
  for (const file of files) {
    const left = await stat(partialFile(file)).catch(() => undefined);
    if (!left) continue;
    await rm(partialFile(file), { force: true });
    say(
      `An earlier run has left ${partialFile(file)} unfinished, ${left.size} bytes; it was cleared. With --resume this run would have gone on with it.`,
    );
  }
  await journal?.remove();
}

async function isThere(file: string): Promise<boolean> {
  return stat(file).then(
    () => true,
    () => false,
  );
}

/** Is a file there, and none that is to replace it? */
async function isWhole(file: string): Promise<boolean> {
  return (await isThere(file)) && !(await isThere(partialFile(file)));
}
