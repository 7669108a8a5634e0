import { execFile } from "node:child_process";
import { mkdir, mkdtemp, readdir, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { promisify } from "node:util";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { repositoryRoot } from "../../../loaders/paths.js";

const run = promisify(execFile);
const cacheFolder = join(repositoryRoot, ".cache", "tables");
let folder: string;
let name: string;

/** A table of one row whose module says when it is made, in a folder of its own inside the repository. */
beforeAll(async () => {
  await mkdir(join(repositoryRoot, ".cache"), { recursive: true });
  folder = await mkdtemp(join(repositoryRoot, ".cache", "table-"));
  name = `made${process.pid}`;
  await writeFile(
    join(folder, `${name}.ts`),
    `import { tableLoader } from "../../loaders/tables/loader.js";
import { digitisedBooks } from "../../loaders/sources/catalogue/collection.js";
import { answer } from "./answer.js";

export const load = tableLoader(async (finder) => {
  await finder.find(digitisedBooks);
  console.log("made");
  return { rows: [{ id: "b", answer }, { id: "a", answer }], summary: { table: "t", read: 2, kept: 2, dropped: {}, noted: {} } };
}, import.meta.url);
`,
  );
  await writeFile(
    join(folder, "main.ts"),
    `import { load } from "./${name}.js";
import { currentInputs } from "../../loaders/inputs.js";
const { rows, sources } = await load();
console.log(JSON.stringify([rows, sources.map(({ path }) => path), currentInputs().sources.map(({ path }) => path)]));
`,
  );
});

afterAll(async () => {
  await rm(folder, { recursive: true, force: true });
  for (const file of await ours()) await rm(join(cacheFolder, file), { force: true });
});

const ours = async (): Promise<string[]> =>
  (await readdir(cacheFolder).catch(() => [])).filter((file) => file.startsWith(`${name}-`));

/** What a process that loads the table prints. */
async function load(): Promise<string[]> {
  const { stdout } = await run(process.execPath, ["--import", "tsx", join(folder, "main.ts")], {
    cwd: repositoryRoot,
    env: { ...process.env, WORKBENCH_SAMPLE: "1" },
  });
  return stdout.trim().split("\n");
}

const expected = (answer: number): string => {
  const path = "bl-corpus/digitised_printed_books.csv";
  return JSON.stringify([
    [
      { id: "a", answer },
      { id: "b", answer },
    ],
    [path],
    [path],
  ]);
};

describe("the cache of tables", { timeout: 60_000 }, () => {
  test("gives a second process the same rows and sources without making the table", async () => {
    await writeFile(join(folder, "answer.ts"), "export const answer = 1;\n");
    expect(await load()).toEqual(["made", expected(1)]);
    expect(await load()).toEqual([expected(1)]);
  });

  test("makes the table again when a module that it imports has changed, and not when only its time has", async () => {
    await writeFile(join(folder, "answer.ts"), "export const answer = 2;\n");
    expect(await load()).toEqual(["made", expected(2)]);
    await writeFile(join(folder, "answer.ts"), "export const answer = 2;\n");
    expect(await load()).toEqual([expected(2)]);
  });

  test("makes the table again when what was kept cannot be read", async () => {
    const files = await ours();
    expect(files).toHaveLength(1);
    await writeFile(join(cacheFolder, files[0]), "cut off");
    expect(await load()).toEqual(["made", expected(2)]);
  });
});
