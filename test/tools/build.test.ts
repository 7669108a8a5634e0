import { spawn } from "node:child_process";
import { readdir, stat, utimes } from "node:fs/promises";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { makeFixture, type Fixture } from "./fixture.js";

let site: Fixture;
let firstBuild: Run;

/** What a process did. */
interface Run {
  code: number;
  stdout: string;
  /** Stdout and stderr as they came. */
  output: string;
  /** Loaders that ran meanwhile, with their arguments, in alphabetical order. */
  loaders: string[];
}

const all = ["[task].json.ts --task=genre", "other.json.ts", "places.json.ts", "words.json.ts"];

beforeAll(async () => {
  site = await makeFixture();
  firstBuild = await build();
});

afterAll(() => site?.remove());

describe("a build", () => {
  it("runs every loader the first time, and asks no registry for anything", () => {
    expect(firstBuild.loaders).toEqual(all);
    expect(firstBuild.output).not.toMatch(/npm:\S+@/);
    expect(firstBuild.code).toBe(0);
  });

  it("draws beforehand what pages show, and names the files that they ask for", async () => {
    const page = await site.read("dist/index.html");
    expect(page).toMatch(
      /<observablehq-loading><p>Count: 2 words; one-first two-first<\/p><\/observablehq-loading>/,
    );
    expect(page).toContain("<observablehq-loading data-drawn>model v1</observablehq-loading>");
    expect(page).toMatch(
      /<link rel="preload" as="fetch" crossorigin href=".\/_file\/data\/words\.\w+\.json"/,
    );
    const second = await site.read("dist/second.html");
    expect(second).toContain(">other 2<");
  });

  it("runs no loader again when nothing changed, or only the times of files", async () => {
    await makeLater(
      "src/data/words.json.ts",
      "loaders/suffix.ts",
      "words.txt",
      "../shared/data/tiny/places.txt",
    );
    expect((await build()).loaders).toEqual([]);
  });

  it("shows an edit of a module that a loader imports by way of another, and a new artefact, and runs no other loader", async () => {
    await site.edit("loaders/suffix.ts", "-first", "-second");
    await site.write("models/genre/model.json", `{"version": "v2"}\n`);
    expect((await build()).loaders).toEqual(["[task].json.ts --task=genre", "words.json.ts"]);
    expect(await built("words")).toEqual(["one-second", "two-second"]);
    expect(await built("genre")).toEqual({ version: "v2" });
  });

  it("fails where a page has a syntax error or a link leads nowhere, and names both", async () => {
    await site.write(
      "src/broken.md",
      "# Broken\n\n```js\nconst x = ;\n```\n\n[There](./nowhere), [here](./second#nope).\n",
    );
    const { code, output } = await build();
    expect(output).toContain("broken code: SyntaxError: Unexpected token (1:10) in broken.html");
    expect(output).toContain("broken link: /nowhere in /broken");
    expect(output).toContain("broken link: /second#nope in /broken");
    expect(output).toContain("faulty build: 3 problems (expected none)");
    expect(code).toBe(1);
  });

  it("fails where a loader fails, and does not fall back on its last output", async () => {
    await site.write("src/broken.md", "# Mended\n");
    await site.edit("loaders/suffix.ts", `"-second"`, `"-second`);
    expect((await build()).code).toBe(1);
    await site.write("loaders/suffix.ts", `export const suffix = "-third";\n`);
    expect((await build()).code).toBe(0);
    expect(await built("words")).toEqual(["one-third", "two-third"]);
  });
});

describe("an output is stale", () => {
  it("never when it has just been made", async () => {
    expect(await stale()).toEqual({});
  });

  it("when a source changed", async () => {
    await site.write("../shared/data/tiny/places.txt", "London\n");
    expect(Object.keys(await stale())).toEqual(["data/places.json"]);
    await site.write("../shared/data/tiny/places.txt", "Rugby\n");
    expect(await stale()).toEqual({});
  });

  it("when a source would now be found elsewhere", async () => {
    await site.write("../given/tiny/places.txt", "Rugby\n");
    const env = { WORKBENCH_DATA: join(site.root, "..", "given") };
    expect(Object.keys(await stale(env))).toEqual(["data/places.json"]);
    expect(Object.keys(await stale({ WORKBENCH_SAMPLE: "1" }))).toEqual(["data/places.json"]);
    expect(await stale()).toEqual({});
  });

  it("when its loader left no record of what it read", async () => {
    const records = await readdir(join(site.root, ".cache", "inputs"));
    const texts = await Promise.all(records.map((name) => site.read(`.cache/inputs/${name}`)));
    const name = records[texts.findIndex((text) => text.includes("src/data/other.json.ts"))];
    await site.rename(`.cache/inputs/${name}`, ".cache/kept");
    expect(await stale()).toEqual({ "data/other.json": "there is no record of what it was made from" });
    await site.rename(".cache/kept", `.cache/inputs/${name}`);
    expect(await stale()).toEqual({});
  });

  it("not when code is changed and changed back before anyone looks", async () => {
    await site.edit("loaders/suffix.ts", "-third", "-fifth");
    await site.edit("loaders/suffix.ts", "-fifth", "-third");
    expect(await stale()).toEqual({});
  });

  it("when it was begun before its code changed, even if it was finished after", async () => {
    const output = "src/.observablehq/cache/data/words.json";
    const { birthtimeMs } = await stat(join(site.root, output));
    await site.write("loaders/suffix.ts", `export const suffix = "-fourth";\n`);
    // The run that is still under way puts its output in place after the check that saw the change.
    expect(await stale()).toEqual({ "data/words.json": "its code changed" });
    await site.rename(output, "moved");
    await site.rename("moved", output);
    expect((await stat(join(site.root, output))).birthtimeMs).toBe(birthtimeMs);
    expect(await stale()).toEqual({ "data/words.json": "its code changed" });
  });

  it("when the record of what it was made from was written by a later run", async () => {
    await run(["src/data/other.json.ts"]);
    expect(await stale()).toMatchObject({
      "data/other.json": "the record of what it was made from is of another run",
    });
    expect((await build()).loaders).toEqual(["other.json.ts", "words.json.ts"]);
    expect(await built("words")).toEqual(["one-fourth", "two-fourth"]);
  });
});

function build(): Promise<Run> {
  return run(["tools/build.ts"]);
}

/** The stale outputs and why, as a process with these variables sees them. */
async function stale(env: Record<string, string> = {}): Promise<Record<string, string>> {
  const script = `import { checkFreshness } from "./tools/freshness.ts";
    const { stale } = await checkFreshness();
    console.log(JSON.stringify(Object.fromEntries(stale.map(({ target, reason }) => [target, reason]))));`;
  const { stdout } = await run(["--input-type=module", "--eval", script], env);
  return JSON.parse(stdout) as Record<string, string>;
}

async function run(args: string[], env: Record<string, string> = {}): Promise<Run> {
  const before = await site.read("runs.log").catch(() => "");
  const inherited = Object.entries(process.env).filter(([name]) => !name.startsWith("WORKBENCH_"));
  const child = spawn(process.execPath, ["--import", "tsx", ...args], {
    cwd: site.root,
    env: { ...Object.fromEntries(inherited), ...env },
    stdio: ["ignore", "pipe", "pipe"],
  });
  let output = "";
  let stdout = "";
  child.stdout.on("data", (text: Buffer) => (stdout += text.toString()));
  for (const stream of [child.stdout, child.stderr]) {
    stream.on("data", (text: Buffer) => (output += text.toString()));
  }
  const code = await new Promise<number>((resolve) => child.once("close", (code) => resolve(code ?? 1)));
  const after = await site.read("runs.log").catch(() => "");
  return {
    code,
    stdout,
    output,
    loaders: after.slice(before.length).trim().split("\n").filter(Boolean).sort(),
  };
}

/** The data file of this name in the built site. */
async function built(name: string): Promise<unknown> {
  const files = await readdir(join(site.root, "dist", "_file"), { recursive: true });
  const file = files.find((path) => new RegExp(`\\b${name}\\.\\w+\\.json$`).test(path));
  return JSON.parse(await site.read(`dist/_file/${file}`));
}

async function makeLater(...paths: string[]): Promise<void> {
  const later = new Date(Date.now() + 1000);
  for (const path of paths) await utimes(join(site.root, path), later, later);
}
