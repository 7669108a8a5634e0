import { readFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, it } from "vitest";
import { openEnvironment, requirementsFile } from "../../../bench/peers/environment.js";

it("says in a sentence that there is no Python to make an environment with", async () => {
  const options = { command: "no-such-python", folder: join(tmpdir(), "no-such-environment") };
  expect(await openEnvironment("words", options)).toEqual({
    missing: "there is no no-such-python here to make the environment “words” with",
  });
});

it.each(["words", "encoder"] as const)("pins every package of the environment %s", async (name) => {
  const lines = (await readFile(requirementsFile(name), "utf8")).trim().split("\n");
  expect(lines.filter((line) => !/^[\w.-]+==[\w.+!]+$/.test(line))).toEqual([]);
});
