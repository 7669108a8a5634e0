import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { repositoryRoot } from "../../loaders/paths.js";
import { runCommand } from "../models/score/command.js";

const { scripts } = JSON.parse(readFileSync(join(repositoryRoot, "package.json"), "utf8")) as {
  scripts: Record<string, string>;
};
const programs = Object.entries(scripts).map(([name, script]) => [name, script.split(" ").at(-1) ?? ""]);

describe("the commands of package.json", () => {
  it.each(programs)(
    "%s answers --help with its purpose, its options and two examples",
    async (name, program) => {
      const { code, stdout, errors } = await runCommand(program, ["--help"]);
      expect(errors).toEqual([]);
      expect(code).toBe(0);
      const call = ["start", "test"].includes(name) ? `npm ${name}` : `npm run (-s )?${name}`;
      expect(stdout).toMatch(new RegExp(`^Usage: ${call}\\b.*\n\n[A-Z](.+\n)*.+\\.\n\n`));
      expect(stdout).toMatch(/\nOptions:\n(.*\n)*? +-h, --help +\S/);
      const [, examples = ""] = stdout.split("\nExamples:\n");
      expect(examples.match(/^ {2}.*\bnpm (run |start|test).*\n {6}\S/gm)?.length).toBeGreaterThanOrEqual(2);
    },
  );

  it.each([
    ["bench/main.ts", ["nothing"], /^error: unknown bench: nothing \(expected scoring, .*\)$/],
    [
      "tools/links.ts",
      ["--nothing"],
      /^error: unknown option: --nothing \(expected --number <number>, --seed <number>, --help\)$/,
    ],
    ["models/score/main.ts", ["--top"], /^error: missing value: --top \(expected --top <number>\)$/],
    [
      "models/training/main.ts",
      ["a", "b"],
      /^error: unexpected argument: b \(expected \[options\] \[task\]\)$/,
    ],
    [
      "tools/preview.ts",
      ["--port", "x"],
      /^error: invalid port: x \(expected a whole number from 1 to 65535\)$/,
    ],
    [
      "tools/links.ts",
      ["--number", "0"],
      /^error: invalid option: --number 0 \(expected a whole number from 1\)$/,
    ],
  ])("%s %j says what was expected, in one line", async (program, words, message) => {
    const { code, stdout, errors } = await runCommand(program, words);
    expect(code).toBe(1);
    expect(stdout).toBe("");
    expect(errors).toEqual([expect.stringMatching(message)]);
  });
});
