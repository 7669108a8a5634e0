import { spawnSync } from "node:child_process";
import { cp, readFile, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { repositoryRoot } from "../../../loaders/paths.js";
import { newName } from "../../../tools/new/beginning.js";
import { kinds } from "../../../tools/new/kinds.js";
import { runCommand, type CommandResult } from "../../models/score/command.js";
import { repositoryCopy } from "../../workedChange.js";

const name = (kind: string) => `first-${kind}`;
const beginnings = Object.fromEntries(
  Object.entries(kinds).map(([kind, begin]) => [kind, begin(newName(name(kind)))]),
);
const paths = Object.values(beginnings).flatMap(({ files }) => Object.keys(files));

describe("npm run new", () => {
  let folder: string;
  const outcomes: Record<string, CommandResult> = {};
  const make = (...words: string[]) => runCommand("tools/new.ts", words, { folder });

  beforeAll(async () => {
    folder = await repositoryCopy();
    for (const part of [
      "test",
      "collectors",
      "bench",
      "tsconfig.json",
      "vitest.config.ts",
      ".prettierrc.json",
    ])
      await cp(join(repositoryRoot, part), join(folder, part), { recursive: true });
    for (const kind of Object.keys(kinds)) outcomes[kind] = await make(kind, name(kind));
  }, 120_000);
  afterAll(() => rm(folder, { recursive: true }));

  it.each(Object.keys(kinds))(
    "begins a %s and says which files it wrote and what to do next",
    async (kind) => {
      const { code, errors } = outcomes[kind];
      expect(code, errors.join("\n")).toBe(0);
      const { files, next } = beginnings[kind];
      expect(errors).toEqual([...Object.keys(files).map((path) => `wrote ${path}`), ...next]);
      for (const [path, content] of Object.entries(files))
        expect(await readFile(join(folder, path), "utf8")).toBe(content);
    },
  );

  it("writes code of sound types", async () => {
    const include = [...paths.filter((path) => path.endsWith(".ts")), "src/**/*.d.ts"];
    await writeFile(
      join(folder, "tsconfig.new.json"),
      JSON.stringify({ extends: "./tsconfig.json", include }),
    );
    const { status, stdout } = run("tsc", "-p", "tsconfig.new.json");
    expect(stdout).toBe("");
    expect(status).toBe(0);
  }, 300_000);

  it("writes code in the form that the formatter gives it", () => {
    const { status, stderr } = run("prettier", "--check", ...paths.filter((path) => path.endsWith(".ts")));
    expect(stderr).toBe("");
    expect(status).toBe(0);
  }, 60_000);

  it("writes tests that pass", () => {
    const tests = paths.filter((path) => path.startsWith("test/"));
    expect(tests).toHaveLength(4);
    const { status, stdout } = run("vitest", "run", ...tests);
    expect(status, stdout).toBe(0);
  }, 300_000);

  it("writes a page that closes as every chapter does", () => {
    const [page] = Object.values(beginnings["page"].files);
    expect(page).toMatch(/^---\ntitle: First page\nquestion: .+\?\n---\n/);
    expect(page).toMatch(/## What was found\n\n.+\n\n\{\{next chapter\}\}\n/);
  });

  it("writes over nothing", async () => {
    const { code, errors } = await make("page", name("page"));
    expect(code).toBe(1);
    expect(errors).toEqual([
      "error: existing file: src/pages/first-page.md (expected a name that is not taken)",
    ]);
  });

  it.each([
    [["pages", "x"], "error: unknown kind: pages (expected page, chart, loader, task, field)"],
    [
      ["page", "My Page"],
      "error: invalid name: My Page (expected small letters, digits and hyphens, such as my-chart)",
    ],
    [["page"], "error: invalid name:  (expected small letters, digits and hyphens, such as my-chart)"],
    [["page", "a", "b"], "error: unexpected argument: b (expected a kind and a name)"],
  ])("refuses %s in a sentence", async (words, message) => {
    const { code, errors } = await make(...words);
    expect(code).toBe(1);
    expect(errors).toEqual([message]);
  });

  function run(program: string, ...args: string[]) {
    return spawnSync(join(repositoryRoot, "node_modules", ".bin", program), args, {
      cwd: folder,
      encoding: "utf8",
    });
  }
});
