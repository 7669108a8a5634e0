import { spawn, spawnSync } from "node:child_process";
import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { expect, test } from "vitest";
import { repositoryRoot } from "../../../loaders/paths.js";
import { serve } from "./server.js";

const bytes = 1_000_000;

/** Downloads a megabyte in a process of its own, then prints the error and the files left in the cache. */
const program = (url: string, cache: string) => `
  import { readdirSync } from "node:fs";
  import { resolve } from "../../loaders/sources/resolve.js";
  const source = {
    path: "tests/large.csv", bytes: ${bytes}, sha256: "0", url: ${JSON.stringify(url)}, identical: true,
    licence: "", citation: "",
  };
  const options = { data: null, mirror: null, cache: ${JSON.stringify(cache)}, offline: false, sampleOnly: false, log: () => {} };
  const message = await resolve(source, options).then(() => "no error", (error) => error.message);
  const left = readdirSync(${JSON.stringify(cache)}, { recursive: true });
  console.log(JSON.stringify({ message, left }));
`;

/**
 * A shell prefix under which the folder runs full: a tiny file system of its own where the kernel allows that, or else
 * a limit on the size of files, which fails the same way in the middle of writing.
 */
function smallFolder(folder: string): string[] {
  const mount = `mount -t tmpfs -o size=64k none '${folder}'`;
  const namespace = ["unshare", "--mount", "--map-root-user", "sh", "-c"];
  const allowed = spawnSync(namespace[0], [...namespace.slice(1), mount]).status === 0;
  return allowed
    ? [...namespace, `${mount} && exec "$@"`, "sh"]
    : ["sh", "-c", `trap '' XFSZ; ulimit -f 64; exec "$@"`, "sh"];
}

test("a disk that runs full while caching is one clear error and leaves no partial file", async () => {
  const folder = await mkdtemp(join(tmpdir(), "full-"));
  const cache = join(folder, "cache");
  await mkdir(cache);
  const server = await serve((_, response) => response.end(Buffer.alloc(bytes, "x")));
  try {
    const url = server.url("/large.csv");
    const script = join(repositoryRoot, ".cache", "tests", `full-disk-${process.pid}.ts`);
    await mkdir(dirname(script), { recursive: true });
    await writeFile(script, program(url, cache));
    const [command, ...args] = [...smallFolder(cache), process.execPath, "--import", "tsx", script];
    const child = spawn(command, args, { cwd: repositoryRoot, stdio: ["ignore", "pipe", "inherit"] });
    let output = "";
    child.stdout.on("data", (piece: Buffer) => (output += piece.toString()));
    await new Promise((done) => child.on("close", done)).finally(() => rm(script));
    const { message, left } = JSON.parse(output) as { message: string; left: string[] };
    expect(message).toMatch(
      /^unwritable cache: .*large\.csv \(no room left, (ENOSPC|EFBIG); expected room for http/,
    );
    expect(left.filter((name) => name !== "tests")).toEqual([]);
    expect(server.requests).toHaveLength(1);
  } finally {
    await server.close();
    await rm(folder, { recursive: true, force: true });
  }
});
