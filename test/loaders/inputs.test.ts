import { spawn } from "node:child_process";
import { createHash } from "node:crypto";
import { existsSync } from "node:fs";
import { mkdir, mkdtemp, readFile, readdir, rm, utimes, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { inputChange } from "../../loaders/inputChange.js";
import { inputsFile, readInputs, type LoaderInputs } from "../../loaders/inputs.js";
import { repositoryRoot } from "../../loaders/paths.js";
import { developmentLabels } from "../../loaders/sources/catalogue/annotations.js";
import { digitisedBooks } from "../../loaders/sources/catalogue/collection.js";

let name: string;
let loader: string;

beforeEach(() => {
  name = `.cache/tests/loader-${process.pid}-${Math.trunc(performance.now())}.ts`;
  loader = join(repositoryRoot, name);
});

afterEach(async () => {
  for (const args of [[], ["--task=a"], ["--task=b"]]) await rm(inputsFile(name, args), { force: true });
  await rm(loader, { force: true });
});

/** Runs a loader as Framework does, and gives what it wrote. */
async function run(program: string, args: string[] = [], env: Record<string, string> = {}) {
  await mkdir(dirname(loader), { recursive: true });
  await writeFile(loader, program);
  const child = spawn(process.execPath, ["--import", "tsx", loader, ...args], {
    cwd: repositoryRoot,
    env: { ...process.env, WORKBENCH_SAMPLE: "1", ...env },
  });
  let output = "";
  let errors = "";
  child.stdout.on("data", (piece: Buffer) => (output += piece.toString()));
  child.stderr.on("data", (piece: Buffer) => (errors += piece.toString()));
  const code = await new Promise<number | null>((done) => child.on("close", done));
  return { output, errors, code };
}

const loading = `
  import { loadDevelopmentLabels } from "../../loaders/tables/developmentLabels.js";
  import { readArtefact } from "../../loaders/inputs.js";
  import { writeJson } from "../../loaders/write.js";
  const { rows } = await loadDevelopmentLabels();
  await readArtefact("tsconfig.json");
  await writeJson({ rows: rows.length });
`;

describe("a data loader", () => {
  test("writes its JSON to stdout, its summary to stderr, and the list of its inputs beside", async () => {
    const { output, errors, code } = await run(loading);
    expect(code).toBe(0);
    expect(JSON.parse(output)).toEqual({ rows: expect.any(Number) });
    expect(output.endsWith("\n")).toBe(true);
    expect(errors).toMatch(/^development labels: \d+ rows read/);
    const inputs = await readInputs(name);
    expect(inputs).toMatchObject({ loader: name, args: [] });
    expect(inputs?.sources).toEqual([
      {
        path: developmentLabels.path,
        origin: "sample",
        file: join(repositoryRoot, ".cache", "sample", developmentLabels.path),
        bytes: expect.any(Number),
        mtimeMs: expect.any(Number),
        sha256: expect.stringMatching(/^[0-9a-f]{64}$/),
        absent: [],
      },
    ]);
    expect(inputs?.artefacts.map(({ file }) => file)).toEqual([
      join(repositoryRoot, "loaders/sources/sample/english.csv"),
      join(repositoryRoot, "loaders/sources/sample/other-languages.csv"),
      join(repositoryRoot, "tsconfig.json"),
    ]);
  });

  test("keeps a list for each of its arguments", async () => {
    await run(loading, ["--task=a"]);
    expect(await readInputs(name, ["--task=a"])).toMatchObject({ loader: name, args: ["--task=a"] });
    expect(await readInputs(name, ["--task=b"])).toBeNull();
    expect(inputsFile(loader, ["--task=a"])).toBe(inputsFile(name, ["--task=a"]));
    const key = createHash("sha1").update(`${name} --task=a`).digest("hex");
    expect(inputsFile(name, ["--task=a"])).toBe(join(repositoryRoot, ".cache", "inputs", `${key}.json`));
  });

  test("hands over outputs that are larger than a pipe holds", async () => {
    const { output } = await run(`
      import { writeJson } from "../../loaders/write.js";
      await writeJson("x".repeat(5_000_000));
      process.exit(0);
    `);
    expect(output).toHaveLength(5_000_003);
  });

  test("leaves no list of inputs, and no partial file, where it fails", async () => {
    const { code, errors, output } = await run(
      loading.replace("await writeJson", "throw new Error('no luck'); await writeJson"),
    );
    expect(code).not.toBe(0);
    expect(errors).toContain("no luck");
    expect(output).toBe("");
    expect(existsSync(inputsFile(name))).toBe(false);
    const left = await readdir(join(repositoryRoot, ".cache"), { recursive: true });
    expect(left.filter((file) => file.endsWith(`.${process.pid}.part`))).toEqual([]);
  });

  test("says that WORKBENCH_DATA is missing and goes on, and fails on a value that JSON cannot hold", async () => {
    const missing = await run(loading, [], {
      WORKBENCH_SAMPLE: "",
      WORKBENCH_OFFLINE: "1",
      WORKBENCH_DATA: join(tmpdir(), "no-such-folder"),
    });
    expect(missing.code).toBe(0);
    expect(missing.errors).toContain("missing folder: WORKBENCH_DATA=");
    const unwritable = await run(`
      import { writeJson } from "../../loaders/write.js";
      await writeJson(undefined);
    `);
    expect(unwritable.code).not.toBe(0);
    expect(unwritable.errors).toContain(
      "unwritable value: undefined (expected something that JSON can hold)",
    );
  });
});

describe("inputChange", () => {
  let folder: string;
  let inputs: LoaderInputs;
  let places: { data: string; mirror: null; cache: string; sample: string; sampleOnly: boolean };
  const path = digitisedBooks.path.split("/").join("-");

  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), "inputs-"));
    places = {
      data: join(folder, "data"),
      mirror: null,
      cache: folder,
      sample: join(folder, "sample"),
      sampleOnly: false,
    };
    const file = join(folder, path);
    const artefact = join(folder, "model.json");
    await writeFile(file, "one");
    await writeFile(artefact, "{}");
    const sha256 = (text: string) => createHash("sha256").update(text).digest("hex");
    await utimes(file, 1, 1);
    await utimes(artefact, 1, 1);
    inputs = {
      loader: "src/data/books.json.ts",
      args: [],
      sources: [
        {
          path,
          origin: "cache",
          file,
          bytes: 3,
          mtimeMs: 1000,
          sha256: sha256("one"),
          absent: [join(folder, "data", path)],
        },
      ],
      artefacts: [{ file: artefact, mtimeMs: 1000, sha256: sha256("{}") }],
    };
  });

  afterEach(() => rm(folder, { recursive: true, force: true }));

  test("finds no change where nothing changed, or only the time of a file", async () => {
    expect(await inputChange(inputs, places)).toBeNull();
    await utimes(join(folder, path), 2, 2);
    expect(await inputChange(inputs, places)).toBeNull();
  });

  test("finds a changed or missing source or artefact", async () => {
    await writeFile(join(folder, "model.json"), "{ }");
    expect(await inputChange(inputs, places)).toBe(`changed file: ${join(folder, "model.json")}`);
    await rm(join(folder, "model.json"));
    expect(await inputChange(inputs, places)).toBe(`missing file: ${join(folder, "model.json")}`);
    await writeFile(join(folder, path), "two");
    expect(await inputChange(inputs, places)).toBe(`changed file: ${join(folder, path)}`);
    await rm(join(folder, path));
    expect(await inputChange(inputs, places)).toMatch(/^missing file: /);
  });

  test("finds a file that has appeared in a place that comes first", async () => {
    await mkdir(places.data);
    await writeFile(join(places.data, path), "one");
    expect(await inputChange(inputs, places)).toMatch(/^changed place: /);
  });

  test("finds that the sample is wanted now, or no more", async () => {
    expect(await inputChange(inputs, { ...places, sampleOnly: true })).toMatch(/^missing file: /);
    const [source] = inputs.sources;
    const sample = { ...source, origin: "sample" as const, file: join(folder, "sample.csv") };
    await writeFile(sample.file, "one");
    const sampled = { ...inputs, sources: [sample] };
    expect(await inputChange(sampled, places)).toMatch(/^changed place: /);
    expect(await inputChange(sampled, { ...places, sampleOnly: true })).toBeNull();
  });

  test("finds that a download can be tried again, where asked", async () => {
    const [source] = inputs.sources;
    const sampled = {
      ...inputs,
      sources: [{ ...source, path: digitisedBooks.path, origin: "sample" as const }],
    };
    expect(await inputChange(sampled, places)).toBeNull();
    expect(await inputChange(sampled, { ...places, retryDownloads: true, offline: false })).toBe(
      `missing download: ${digitisedBooks.path} can be tried again`,
    );
    const unlisted = { ...inputs, sources: [{ ...source, path: "no/such.csv", origin: "sample" as const }] };
    expect(await inputChange(unlisted, { ...places, retryDownloads: true, offline: false })).toBeNull();
  });
});

test("readInputs gives null where the list cannot be read", async () => {
  const file = inputsFile(name);
  expect(await readInputs(name)).toBeNull();
  await mkdir(dirname(file), { recursive: true });
  await writeFile(file, "{");
  expect(await readInputs(name)).toBeNull();
  expect(await readFile(file, "utf8")).toBe("{");
});
