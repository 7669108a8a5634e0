import { spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import { existsSync, statSync } from "node:fs";
import { mkdir, mkdtemp, readFile, readdir, rm, symlink, utimes, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { digitisedBooks } from "../../../loaders/sources/catalogue/collection.js";
import { provenance, resolve, type ResolveOptions } from "../../../loaders/sources/resolve.js";
import type { Source } from "../../../loaders/sources/source.js";
import { unreachableForMs } from "../../../loaders/sources/unreachable.js";
import { closedAddress, serve, type Loopback } from "./server.js";

const text = "id,title\n900000001,A tale\n900000002,A history\n";
const body = Buffer.from(text);
const digest = (bytes: Uint8Array) => createHash("sha256").update(bytes).digest("hex");

let folder: string;
let options: ResolveOptions & { data: null | string; mirror: null | string; cache: string; sample: string };
let lines: string[];
let server: Loopback | undefined;

/** A source of two rows; the sample has none of its name. */
const source = (url: string | null, change: Partial<Source> = {}): Source => ({
  path: "tests/two-rows.csv",
  bytes: body.length,
  sha256: digest(body),
  url,
  identical: true,
  licence: "CC0-1.0",
  citation: "Two rows.",
  columns: ["id", "title"],
  ...change,
});

/** The same under a name that the sample can stand in for. */
const sampled = (url: string | null, change: Partial<Source> = {}) =>
  source(url, { path: digitisedBooks.path, ...change });

const put = async (file: string, content: string | Uint8Array) => {
  await mkdir(dirname(file), { recursive: true });
  await writeFile(file, content);
};

/** Files below the cache folder, notes on hosts apart, sorted. */
const cached = async () => {
  if (!existsSync(options.cache)) return [];
  const entries = await readdir(options.cache, { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => entry.isFile() && !entry.parentPath.endsWith(".unreachable"))
    .map((entry) => entry.name)
    .sort();
};

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "resolve-"));
  lines = [];
  options = {
    data: null,
    mirror: null,
    cache: join(folder, "cache"),
    sample: join(folder, "sample"),
    sampleOnly: false,
    offline: false,
    timeoutMs: 5_000,
    retryDelayMs: 10,
    log: (line) => lines.push(line),
  };
});

afterEach(async () => {
  await server?.close();
  server = undefined;
  await rm(folder, { recursive: true, force: true });
});

describe("resolve looks in the nearest place first", () => {
  test("takes WORKBENCH_DATA, then the mirror, then the cache", async () => {
    options.data = join(folder, "data");
    options.mirror = join(folder, "mirror");
    const wanted = source(null);
    const places = [
      [options.data, "WORKBENCH_DATA"],
      [options.mirror, "mirror"],
      [options.cache, "cache"],
    ] as const;
    for (const [place] of places) await put(join(place, wanted.path), text);
    for (const [place, origin] of places) {
      const file = join(place, wanted.path);
      expect(await resolve(wanted, options)).toEqual({ file, origin, sha256: wanted.sha256 });
      await rm(file);
    }
    await expect(resolve(wanted, options)).rejects.toThrow(
      /^missing source: tests\/two-rows\.csv \(it is published nowhere; expected it at .*data.*mirror.*cache/,
    );
  });

  test("says that the folder WORKBENCH_DATA does not exist, and looks elsewhere", async () => {
    options.data = join(folder, "mistyped");
    const lines: string[] = [];
    options.log = (line) => lines.push(line);
    await expect(resolve(source(null), options)).rejects.toThrow(/^missing source/);
    expect(lines).toContain(
      `missing folder: WORKBENCH_DATA=${options.data} (expected a folder laid out like the mirror; looking elsewhere)`,
    );
  });

  test("names the file, both checksums or both sizes where a local file is not the right one", async () => {
    options.mirror = join(folder, "mirror");
    const file = join(options.mirror, source(null).path);
    const wrong = text.replace("tale", "tail");
    await put(file, wrong);
    await expect(resolve(source(null), options)).rejects.toThrow(
      `wrong checksum: ${file} has SHA-256 ${digest(Buffer.from(wrong))} (expected ${digest(body)})`,
    );
    await put(file, text.slice(0, 20));
    await expect(resolve(source(null), options)).rejects.toThrow(
      `truncated file: ${file} has 20 bytes (expected ${body.length})`,
    );
    await put(file, `${text}more`);
    await expect(resolve(source(null), options)).rejects.toThrow(`wrong size: ${file}`);
    expect(existsSync(file)).toBe(true);
  });
});

describe("resolve downloads into the cache", () => {
  test("takes the cached file the second time", async () => {
    server = await serve((_, response) => response.end(body));
    const wanted = source(server.url("/a.csv"));
    const first = await resolve(wanted, options);
    expect(first).toEqual({
      file: join(options.cache, wanted.path),
      origin: "download",
      sha256: wanted.sha256,
    });
    expect(await readFile(first.file, "utf8")).toBe(text);
    expect((await resolve(wanted, options)).origin).toBe("cache");
    expect(server.requests).toEqual(["/a.csv"]);
    expect(await cached()).toEqual(["two-rows.csv"]);
  });

  test("tries again when the server fails twice and then succeeds", async () => {
    server = await serve((_, response, count) => {
      response.statusCode = count <= 2 ? 500 : 200;
      response.end(count <= 2 ? "sorry" : body);
    });
    expect((await resolve(source(server.url("/a.csv")), options)).origin).toBe("download");
    expect(server.requests).toHaveLength(3);
    expect(await cached()).toEqual(["two-rows.csv"]);
  });

  test("tries again when the connection breaks in the middle", async () => {
    server = await serve((_, response, count) => {
      response.setHeader("content-length", body.length);
      if (count > 1) return response.end(body);
      response.write(body.subarray(0, 10));
      setTimeout(() => response.destroy(), 20);
    });
    expect((await resolve(source(server.url("/a.csv")), options)).origin).toBe("download");
    expect(server.requests).toHaveLength(2);
  });

  test("removes a bad file from the cache, says so, and downloads it again", async () => {
    server = await serve((_, response) => response.end(body));
    const wanted = source(server.url("/a.csv"));
    const file = join(options.cache, wanted.path);
    await put(file, text.slice(0, 5));
    expect((await resolve(wanted, options)).origin).toBe("download");
    expect(lines[0]).toBe(
      `truncated file: ${file} has 5 bytes (expected ${body.length}): removed, to be downloaded again`,
    );
  });

  test("does not try again what the server refuses", async () => {
    server = await serve((_, response) => {
      response.statusCode = 404;
      response.end();
    });
    const url = server.url("/gone.csv");
    await expect(resolve(source(url), options)).rejects.toThrow(
      `missing source: tests/two-rows.csv (failed download: ${url} answered 404 (expected 200);`,
    );
    expect(server.requests).toHaveLength(1);
    expect(await cached()).toEqual([]);
  });

  test("gives up after four retries", async () => {
    server = await serve((_, response) => {
      response.statusCode = 503;
      response.end();
    });
    await expect(resolve(source(server.url("/a.csv")), options)).rejects.toThrow(
      "answered 503 (expected 200)",
    );
    expect(server.requests).toHaveLength(5);
  });

  test("refuses a download with a wrong checksum and keeps nothing of it", async () => {
    const other = Buffer.from(text.replace("tale", "tail"));
    server = await serve((_, response) => response.end(other));
    const url = server.url("/a.csv");
    await expect(resolve(sampled(url), options)).rejects.toThrow(
      `wrong checksum: ${url} sent SHA-256 ${digest(other)} (expected ${digest(body)})`,
    );
    expect(server.requests).toHaveLength(1);
    expect(await cached()).toEqual([]);
  });

  test("refuses a download that is shorter than the file should be, and keeps nothing of it", async () => {
    server = await serve((_, response) => response.end(body.subarray(0, 20)));
    const url = server.url("/a.csv");
    await expect(resolve(sampled(url), options)).rejects.toThrow(
      `truncated file: ${url} sent 20 bytes (expected ${body.length})`,
    );
    expect(await cached()).toEqual([]);
  });

  test("keeps nothing of a connection that always breaks", async () => {
    server = await serve((_, response) => {
      response.setHeader("content-length", body.length);
      response.write(body.subarray(0, 10));
      setTimeout(() => response.destroy(), 5);
    });
    await expect(resolve(source(server.url("/a.csv")), { ...options, retries: 1 })).rejects.toThrow(
      /missing source: .*broken download/,
    );
    expect(server.requests).toHaveLength(2);
    expect(await cached()).toEqual([]);
  });

  test("stops waiting for a server that hangs, before the answer or in the middle of it", async () => {
    for (const started of [false, true]) {
      server = await serve((_, response) => {
        if (started) response.write(body.subarray(0, 10));
      });
      const url = server.url("/slow.csv");
      const begun = Date.now();
      await expect(resolve(source(url), { ...options, timeoutMs: 100, retries: 1 })).rejects.toThrow(
        `slow download: ${url} sent nothing for 0.1 s`,
      );
      expect(Date.now() - begun).toBeLessThan(3_000);
      expect((await cached()).filter((name) => name.endsWith(".part"))).toEqual([]);
      await server.close();
    }
  });

  test("removes what a killed process left behind, and leaves alone what another one is writing", async () => {
    server = await serve((_, response) => response.end(body));
    const wanted = source(server.url("/a.csv"));
    const dead = spawnSync(process.execPath, ["--version"]).pid;
    await put(join(options.cache, `${wanted.path}.${dead}-00000000.part`), "half");
    await put(join(options.cache, `${wanted.path}.${process.pid}-00000000.part`), "half");
    await resolve(wanted, options);
    expect(await cached()).toEqual(["two-rows.csv", `two-rows.csv.${process.pid}-00000000.part`]);
  });

  test("says that the cache cannot be written where a file stands in its way", async () => {
    server = await serve((_, response) => response.end(body));
    await put(options.cache, "a file where the folder should be");
    await expect(resolve(sampled(server.url("/a.csv")), options)).rejects.toThrow(
      /^unwritable cache: .*(ENOTDIR|EEXIST)/,
    );
    expect(server.requests).toHaveLength(1);
  });
});

describe("resolve judges a download that is not identical to the mirror by its columns", () => {
  const larger = () => Buffer.from(`${text}${"900000003,More\n".repeat(20_000)}`);
  const partial = (url: string) => source(url, { identical: false });

  test("accepts other rows, and notes their checksum for the next time", async () => {
    server = await serve((_, response) => response.end(larger()));
    const found = await resolve(partial(server.url("/a.csv")), options);
    expect(found).toMatchObject({ origin: "download", sha256: digest(larger()) });
    expect(await resolve(partial(server.url("/a.csv")), options)).toMatchObject({
      origin: "cache",
      sha256: digest(larger()),
    });
    expect(server.requests).toHaveLength(1);
  });

  test("notices when the cached file was cut since", async () => {
    server = await serve((_, response) => response.end(larger()));
    const { file } = await resolve(partial(server.url("/a.csv")), options);
    await writeFile(file, larger().subarray(0, 1000));
    expect((await resolve(partial(server.url("/a.csv")), options)).origin).toBe("download");
    expect(server.requests).toHaveLength(2);
  });

  test("refuses another table and keeps nothing of it", async () => {
    server = await serve((_, response) => response.end("id,name\n1,x\n"));
    const url = server.url("/a.csv");
    await expect(resolve(partial(url), options)).rejects.toThrow(
      `missing column: "title" in ${url} (expected id, title; found id, name)`,
    );
    expect(await cached()).toEqual([]);
  });

  test("refuses an answer that ends before the length that the server announced", async () => {
    server = await serve((_, response) => {
      response.setHeader("content-length", body.length);
      response.write(body.subarray(0, 30));
      setTimeout(() => response.destroy(), 5);
    });
    await expect(resolve(partial(server.url("/a.csv")), { ...options, retries: 0 })).rejects.toThrow(
      "broken download",
    );
    expect(await cached()).toEqual([]);
  });
});

describe("resolve falls back to the embedded sample", () => {
  test("fails fast where no connection can be made, says so in one line, and remembers it", async () => {
    const url = await closedAddress();
    const begun = Date.now();
    const found = await resolve(sampled(url), options);
    expect(found).toMatchObject({ file: join(options.sample, digitisedBooks.path), origin: "sample" });
    expect(lines.at(-1)).toMatch(/embedded sample stands in .*unreachable address: .*ECONNREFUSED/);
    expect(await cached()).toEqual([]);
    lines = [];
    await resolve(sampled(url), options);
    expect(lines).toHaveLength(1);
    expect(lines[0]).toContain("in the last ten minutes");
    expect(Date.now() - begun).toBeLessThan(2_000);
  });

  test("tries an unreachable host again after ten minutes, and other hosts at once", async () => {
    const url = await closedAddress();
    await resolve(sampled(url), options);
    server = await serve((_, response) => response.end(body));
    expect((await resolve(sampled(server.url("/a.csv")), options)).origin).toBe("download");
    await rm(join(options.cache, digitisedBooks.path));
    const [marker] = await readdir(join(options.cache, ".unreachable"));
    const file = join(options.cache, ".unreachable", marker);
    await writeFile(file, JSON.stringify({ at: Date.now() - unreachableForMs - 1, problem: "long ago" }));
    lines = [];
    await resolve(sampled(url), options);
    expect(lines.join("\n")).toContain("downloading");
  });

  test("does not fail where an unreachable host cannot even be remembered", async () => {
    await put(options.cache, "a file where the folder should be");
    expect((await resolve(sampled(await closedAddress()), options)).origin).toBe("sample");
  });

  test("tries no download when told to be offline", async () => {
    server = await serve((_, response) => response.end(body));
    expect((await resolve(sampled(server.url("/a.csv")), { ...options, offline: true })).origin).toBe(
      "sample",
    );
    expect(server.requests).toEqual([]);
    expect(lines).toHaveLength(1);
  });

  test("tries no download of a file that has another shape upstream", async () => {
    server = await serve((_, response) => response.end(body));
    const wanted = sampled(server.url("/a.csv"), { downloadable: false });
    expect((await resolve(wanted, options)).origin).toBe("sample");
    expect(server.requests).toEqual([]);
  });

  test("looks nowhere else when only the sample is wanted, and says nothing", async () => {
    options.mirror = join(folder, "mirror");
    await put(join(options.mirror, digitisedBooks.path), text);
    expect((await resolve(sampled(null), { ...options, sampleOnly: true })).origin).toBe("sample");
    expect(lines).toEqual([]);
  });

  test("credits the sample and not the library", async () => {
    const found = await resolve(sampled(null), options);
    expect(provenance(sampled(null), found)).toMatchObject({ origin: "sample", url: null });
    expect(provenance(sampled(null), found).citation).toContain("Embedded sample");
    expect(provenance(sampled(null), { origin: "mirror", sha256: "" }).citation).toBe("Two rows.");
  });

  test("leaves a rendered sample alone that is already there", async () => {
    const { file } = await resolve(sampled(null), options);
    await utimes(file, 1, 1);
    await resolve(sampled(null), options);
    const again = await resolve(sampled(null), options);
    expect(again.file).toBe(file);
    expect(statSync(file).mtimeMs).toBe(1000);
  });

  test("is a clear error for a source that the sample lacks", async () => {
    const url = await closedAddress();
    await expect(resolve(source(url), options)).rejects.toThrow(
      /^missing source: tests\/two-rows\.csv \(unreachable address: .*; expected it at .*cache/,
    );
  });
});

test("a link to a file counts as the file", async () => {
  options.mirror = join(folder, "mirror");
  await put(join(folder, "elsewhere.csv"), text);
  const wanted = source(null);
  await mkdir(dirname(join(options.mirror, wanted.path)), { recursive: true });
  await symlink(join(folder, "elsewhere.csv"), join(options.mirror, wanted.path));
  expect((await resolve(wanted, options)).origin).toBe("mirror");
});
