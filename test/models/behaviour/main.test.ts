import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { repositoryRoot } from "../../../loaders/paths.js";
import { capabilities } from "../../../src/lib/behaviour/suite/tests.js";
import { runCommand } from "../score/command.js";

const program = "models/behaviour/main.ts";
const variant = join(repositoryRoot, "models/title-genre/variants/published.json");

describe("the command that tests a model’s behaviour", () => {
  test("prints both halves by capability, and titles of the development half alone", async () => {
    const { code, stdout } = await runCommand(program, ["--model", variant, "--titles"]);
    expect(code).toBe(0);
    for (const capability of capabilities)
      expect(stdout).toMatch(new RegExp(`^${capability} .*%.*%.*%.*%`, "m"));
    expect(stdout).toMatch(/^etc +\d+ +\d+\.\d%/m);
    expect(stdout).toMatch(/^development\t/m);
    expect(stdout).not.toMatch(/^held-out\t/m);
  });

  test("prints titles of the held-out half to who asks for them", async () => {
    const { stdout } = await runCommand(program, ["--half", "held-out", "--held-out-titles"]);
    expect(stdout).toMatch(/^held-out\t/m);
    expect(stdout).not.toContain("development");
  });

  test.each([
    [["--half", "third"], "error: unknown half: third (expected development or held-out)"],
    [
      ["--task", "book-genres"],
      "error: unsuitable task: book-genres (expected a single-label task of titles)",
    ],
  ])("refuses %j in one line", async (words, message) => {
    const { code, stdout, errors } = await runCommand(program, words);
    expect([code, stdout, errors]).toEqual([1, "", [message]]);
  });
});
