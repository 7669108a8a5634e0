import { spawn } from "node:child_process";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, it } from "vitest";
import { questions } from "../../collectors/questions.js";
import { repositoryRoot } from "../../loaders/paths.js";
import { collectInto, tableOf } from "./fixture.js";
import { startLoopback } from "./loopback/server.js";
import { stackExchange } from "./loopback/stackExchange.js";

it("says in one sentence that there is no room, keeps what was got, and goes on once there is", async () => {
  const folder = await mkdtemp(join(tmpdir(), "collected-"));
  const server = await startLoopback(stackExchange({ items: 3000 }));
  const asked = { address: server.address };
  try {
    const out = join(folder, "questions");
    // A limit on the size of files fails as a full disk does, in the middle of writing.
    const limited = [
      "-c",
      `trap '' XFSZ; ulimit -f 64; exec "$@"`,
      "sh",
      process.execPath,
      "--import",
      "tsx",
    ];
    const command = ["collectors/main.ts", "questions", "--out", out, "--address", server.address];
    const more = ["--rate", "1000", "--contact", "me@example.org"];
    const program = spawn("sh", [...limited, ...command, ...more], {
      cwd: repositoryRoot,
      stdio: ["ignore", "ignore", "pipe"],
    });
    let said = "";
    program.stderr.on("data", (piece: Buffer) => (said += piece.toString()));
    expect(await new Promise((resolve) => program.on("close", resolve))).toBe(1);
    expect(said).toMatch(
      /^error: unwritable file: .*0001\.gz: EFBIG.* \(expected a folder that is there, with room\)$/m,
    );
    const before = server.requests.length;
    await collectInto(out, questions, asked);
    const after = server.requests.length - before;
    await collectInto(join(folder, "whole"), questions, asked);
    expect(await tableOf(out)).toBe(await tableOf(join(folder, "whole")));
    expect(after).toBeLessThan(server.requests.length - before - after);
  } finally {
    await server.close();
    await rm(folder, { recursive: true });
  }
});
