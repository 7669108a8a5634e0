import { expect, it } from "vitest";
import { runCommand } from "../score/command.js";

it("npm run reproduce stops at an unknown task with one message", async () => {
  const { code, stdout, errors } = await runCommand("models/reproduce/main.ts", ["title-colour"]);
  expect(code).toBe(1);
  expect(stdout).toBe("");
  expect(errors).toHaveLength(1);
  expect(errors[0]).toMatch(/^error: unknown task: title-colour \(expected book-genres/);
});
