import { spawn, type ChildProcess } from "node:child_process";
import { once } from "node:events";
import { repositoryRoot } from "../../../loaders/paths.js";

/** `npm run serve` as a process of its own, on a port that is free. */
export class Serving {
  private constructor(
    readonly process: ChildProcess,
    /** Such as "http://127.0.0.1:41234". */
    readonly base: string,
    /** What it has written so far. */
    readonly written: () => string,
  ) {}

  /** @throws if it ends before it listens, with what it has written */
  static async start(options: readonly string[] = []): Promise<Serving> {
    const args = ["--import", "tsx", "models/serve/main.ts", "--port", "0", ...options];
    const child = spawn(process.execPath, args, {
      cwd: repositoryRoot,
      stdio: ["ignore", "inherit", "pipe"],
    });
    let written = "";
    const address = await new Promise<string>((resolve, reject) => {
      child.stderr?.setEncoding("utf8").on("data", (text: string) => {
        written += text;
        const at = /for OpenRefine: (\S+)\/reconcile/.exec(written);
        if (at) resolve(at[1]);
      });
      child.once("error", reject).once("exit", () => reject(new Error(written)));
    });
    return new Serving(child, address, () => written);
  }

  /** Ends it as a terminal or a service manager does, and gives its exit code. */
  async stop(): Promise<number | null> {
    const ended = once(this.process, "exit") as Promise<[code: number | null]>;
    this.process.kill("SIGTERM");
    return (await ended)[0];
  }
}
