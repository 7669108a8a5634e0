import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, it } from "vitest";
import { openPythonEnvironment } from "../../tools/pythonEnvironment.js";

let folder = "";
let requirements = "";
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "environment-"));
  requirements = join(folder, "requirements.txt");
  await writeFile(requirements, "numpy==2.2.6\n");
});
afterAll(() => rm(folder, { recursive: true, force: true }));

it("says in a sentence that there is no Python to make an environment with", async () => {
  const options = { command: "no-such-python", folder: join(folder, "none") };
  expect(await openPythonEnvironment(requirements, options)).toEqual({
    missing: "there is no no-such-python here to install requirements.txt with",
  });
});

it("says in a sentence that the packages cannot be had", async () => {
  // A Python that knows its version, and nothing else.
  const command = join(folder, "python");
  await writeFile(command, '#!/bin/sh\ntest "$1" = --version\n', { mode: 0o755 });
  expect(await openPythonEnvironment(requirements, { command, folder: join(folder, "none") })).toEqual({
    missing: "the packages of requirements.txt cannot be had here",
  });
});
