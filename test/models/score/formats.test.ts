import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { runCommand } from "./command.js";

const fixtures = "test/lib/catalogue/readers/fixtures";
let folder: string;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "score-formats-"));
});
afterAll(() => rm(folder, { recursive: true }));

const score = (...options: string[]) =>
  runCommand("models/score/main.ts", [
    "--task",
    "title-genre",
    "--column",
    "title",
    "--out",
    "-",
    ...options,
  ]);

test.each(["utf8.mrc", "marc8.mrc"])(
  "MARC records of %s are scored by their titles, accents and all",
  async (file) => {
    const { code, stdout } = await score("--in", `${fixtures}/${file}`);
    expect(code).toBe(0);
    const [heading, first] = stdout.split("\n");
    expect(heading).toMatch(/^identifier,title,author,.*,label,p_non_fiction,p_fiction$/);
    expect(first).toMatch(/^000007,Die Brücke von Öhrstedt : eine Erzählung,.*,fiction,/);
  },
);

test.each(["snappy.parquet", "file.arrow"])("long numbers of %s keep their digits", async (file) => {
  const { stdout } = await score("--in", `${fixtures}/${file}`);
  expect(stdout.split("\n")[1]).toMatch(/^12345678901234567890,Die Brücke,1871,/);
});

test("broken rows are written with line and reason, and the rest goes on", async () => {
  const input = join(folder, "broken.csv");
  const rejects = join(folder, "rejects.csv");
  await writeFile(input, "id,title\n1,Emma. A novel\n2,too,many,cells\n3,A history of Kent\n");
  const { code, stdout, errors } = await score("--in", input, "--rejects", rejects);
  expect(code).toBe(0);
  expect(stdout.trim().split("\n")).toHaveLength(3);
  expect(errors.join(" ")).toMatch(/1 row/);
  expect(await readFile(rejects, "utf8")).toMatch(/(^|\n)3,/);
});

test("with --strict the first broken row stops it", async () => {
  const input = join(folder, "strict.csv");
  await writeFile(input, "id,title\n1,Emma. A novel\n2,too,many,cells\n");
  const { code, errors } = await score("--in", input, "--strict");
  expect(code).not.toBe(0);
  expect(errors.join(" ")).toMatch(/record 3/);
});

test("a file with semicolons in Windows-1252 is read as it is", async () => {
  const input = join(folder, "german.csv");
  await writeFile(input, Buffer.from("id;title\n007;Gedichte von Jürgen Süß\n", "latin1"));
  const { code, stdout } = await score("--in", input);
  expect(code).toBe(0);
  expect(stdout).toMatch(/007;Gedichte von Jürgen Süß;/);
});
