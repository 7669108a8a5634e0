import { describe, expect, it } from "vitest";
import { runCommand } from "../score/command.js";

describe("npm run train", () => {
  it.each([
    ["no task", [], "error: unknown task: none given (expected book-genres"],
    ["an unknown task", ["title-colour"], "error: unknown task: title-colour (expected book-genres"],
  ])("stops at %s with one message", async (_, options, message) => {
    const { code, stdout, errors } = await runCommand("models/training/main.ts", options);
    expect(code).toBe(1);
    expect(stdout).toBe("");
    expect(errors).toHaveLength(1);
    expect(errors[0].startsWith(message), errors[0]).toBe(true);
  });

  it("prints the figures of a model that is kept, and writes nothing", async () => {
    const { code, stdout } = await runCommand("models/training/main.ts", ["title-genre", "--figures"]);
    expect(code).toBe(0);
    expect(stdout).toMatch(
      /^ +title-genre\nTexts +\d+\nSeeds +\d+\nAccuracy or micro-F1 +0\.\d{3} \(0\.\d{3}–/,
    );
  });
});
