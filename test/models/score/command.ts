import { spawn } from "node:child_process";
import { fileURLToPath } from "node:url";

const root = fileURLToPath(new URL("../../..", import.meta.url));

export interface CommandResult {
  code: number | null;
  stdout: string;
  /** Lines of standard error. */
  errors: string[];
}

/** How a command is run. */
export interface CommandOptions {
  /** What it reads from standard input; the parts of an iterable are written until it stops reading. */
  input?: string | Uint8Array | Iterable<string>;
  /** Options of Node.js before the script. */
  node?: string[];
  env?: Record<string, string>;
  /** Where it is run, if not in this repository. */
  folder?: string;
  /** Largest file that it may write, in blocks of 512 or 1,024 bytes; a shell sets the limit. */
  fileBlocks?: number;
}

/** Runs a TypeScript program of the repository, such as models/score/main.ts, as a process of its own. */
export async function runCommand(
  script: string,
  options: readonly string[],
  { input = "", node = [], env = {}, folder = root, fileBlocks }: CommandOptions = {},
): Promise<CommandResult> {
  const command = [process.execPath, "--import", "tsx", ...node, script, ...options];
  const [program, ...rest] =
    fileBlocks === undefined ? command : ["sh", "-c", `ulimit -f ${fileBlocks}; exec "$@"`, "sh", ...command];
  const child = spawn(program, rest, {
    cwd: folder,
    // The cache of tsx would run into a limit on files too.
    env: { ...process.env, ...env, ...(fileBlocks === undefined ? {} : { TSX_DISABLE_CACHE: "1" }) },
  });
  let stdout = "";
  let stderr = "";
  child.stdout.setEncoding("utf8").on("data", (text: string) => (stdout += text));
  child.stderr.setEncoding("utf8").on("data", (text: string) => (stderr += text));
  // A program that fails may stop reading before the input ends.
  child.stdin.on("error", () => undefined);
  const ended = new Promise<number | null>((resolve, reject) => {
    child.on("error", reject);
    child.on("close", resolve);
  });
  if (typeof input === "string" || input instanceof Uint8Array) child.stdin.end(input);
  else {
    for (const text of input) {
      if (child.stdin.destroyed) break;
      if (child.stdin.write(text)) continue;
      await Promise.race([new Promise((resolve) => child.stdin.once("drain", resolve)), ended]);
    }
    child.stdin.end();
  }
  const code = await ended;
  return { code, stdout, errors: stderr.split("\n").filter((line) => line !== "") };
}
