import { spawn } from "node:child_process";
import { existsSync } from "node:fs";
import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { writeWhole } from "../../loaders/wholeFile.js";
import { digest } from "../../loaders/digest.js";
import { peersFolder, requirementsFile, type EnvironmentName } from "./environment.js";
import type { PeerSplit } from "./texts.js";

/** A program of Python in the folder `python`, and what follows the folder of its input when it is called. */
export interface PeerProgram {
  environment: EnvironmentName;
  script: string;
  args: readonly string[];
}

/** What a program said, and what that cost. */
export interface PeerAnswer {
  /** Judged rows × labels. */
  scores: Float32Array;
  /** Size on disk of what it learned. */
  bytes: number;
  /** Processor seconds. */
  trainSeconds: number;
  scoreSeconds: number;
}

const programs = fileURLToPath(new URL("python/", import.meta.url));

/** Has a peer learn from the training texts of a split and score the judged ones. @throws as `runProgram` does */
export function runPeer(
  interpreter: string,
  program: PeerProgram,
  labels: readonly string[],
  { training, judged }: PeerSplit,
): Promise<PeerAnswer> {
  const files = {
    "labels.json": JSON.stringify(labels),
    "training.jsonl": jsonLines(training),
    "judged.jsonl": jsonLines(judged.map((text) => ({ text }))),
  };
  return runProgram(interpreter, program, files, judged.length * labels.length);
}

/**
 * Hands a program its input in a folder and reads what it says. An answer is kept under the checksum of input, program and
 * packages, so that a bench that was stopped goes on.
 *
 * @param size how many scores there must be
 * @throws if the program fails, or gives another number of scores
 */
export async function runProgram(
  interpreter: string,
  { environment, script, args }: PeerProgram,
  files: Readonly<Record<string, string | Uint8Array>>,
  size: number,
): Promise<PeerAnswer> {
  const code = [join(programs, script), join(programs, "peer.py"), requirementsFile(environment)];
  const parts = [
    ...Object.values(files),
    ...(await Promise.all(code.map((file) => readFile(file)))),
    ...args,
  ];
  const kept = join(peersFolder, "answers", digest(parts.map(digest).join(" ")).slice(0, 24));
  if (!existsSync(`${kept}.json`)) {
    const folder = await mkdtemp(join(tmpdir(), "peer-"));
    try {
      for (const [name, content] of Object.entries(files)) await writeFile(join(folder, name), content);
      const said = await output(interpreter, [join(programs, script), folder, ...args], folder);
      await writeWhole(`${kept}.f32`, await readFile(join(folder, "scores.f32")));
      await writeWhole(`${kept}.json`, said.trim().split("\n").at(-1) ?? "");
    } finally {
      await rm(folder, { recursive: true, force: true });
    }
  }
  const scores = new Float32Array(Uint8Array.from(await readFile(`${kept}.f32`)).buffer);
  if (scores.length !== size)
    throw new Error(`wrong size: ${scores.length} scores of ${script} (expected ${size})`);
  const cost = JSON.parse(await readFile(`${kept}.json`, "utf8")) as Omit<PeerAnswer, "scores">;
  return { scores, ...cost };
}

/** The mean of several scores, at the price of all. */
export function meanAnswer(answers: readonly PeerAnswer[]): PeerAnswer {
  const sum = (of: (answer: PeerAnswer) => number) => answers.reduce((total, each) => total + of(each), 0);
  return {
    scores: answers[0].scores.map((_, at) => sum(({ scores }) => scores[at]) / answers.length),
    bytes: sum(({ bytes }) => bytes),
    trainSeconds: sum(({ trainSeconds }) => trainSeconds),
    scoreSeconds: sum(({ scoreSeconds }) => scoreSeconds),
  };
}

function jsonLines(rows: readonly unknown[]): string {
  return rows.map((row) => `${JSON.stringify(row)}\n`).join("");
}

/** What a program prints that runs in a folder. @throws with the end of its complaints if it fails */
function output(command: string, args: readonly string[], folder: string): Promise<string> {
  return new Promise((resolve, reject) => {
    const child = spawn(command, args, {
      cwd: folder,
      stdio: ["ignore", "pipe", "pipe"],
      env: { ...process.env, PYTHONDONTWRITEBYTECODE: "1", HF_HUB_OFFLINE: "1" },
    });
    let [said, complained] = ["", ""];
    child.stdout.on("data", (chunk: Buffer) => (said += chunk.toString()));
    child.stderr.on("data", (chunk: Buffer) => (complained = (complained + chunk.toString()).slice(-2000)));
    child.on("error", reject);
    child.on("close", (code) => {
      if (code === 0) resolve(said);
      else
        reject(
          new Error(`failed program: ${args[0]}: ${complained.trim()} (expected exit code 0, was ${code})`),
        );
    });
  });
}
