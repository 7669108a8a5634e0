import { readFile } from "node:fs/promises";
import { expect, it } from "vitest";
import { requirementsFile } from "../../../bench/peers/environment.js";

it.each(["words", "encoder"] as const)("pins every package of the environment %s", async (name) => {
  const lines = (await readFile(requirementsFile(name), "utf8")).trim().split("\n");
  expect(lines.filter((line) => !/^[\w.-]+==[\w.+!]+$/.test(line))).toEqual([]);
});
