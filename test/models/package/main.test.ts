import { mkdtemp, readdir, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, it } from "vitest";
import { packageFiles } from "../../../models/package/build.js";
import { runCommand } from "../score/command.js";

const pack = (folder: string) => runCommand("models/package/main.ts", ["--into", folder]);

it("writes a folder that can be packed, again over its own, and none that holds something else", async () => {
  const folder = await mkdtemp(join(tmpdir(), "package-"));
  for (const time of ["first", "second"])
    expect({ time, ...(await pack(folder)) }).toMatchObject({ code: 0, errors: [`written: ${folder}`] });
  expect((await readdir(folder)).sort()).toEqual([...packageFiles].sort());
  await writeFile(join(folder, "letters.txt"), "");
  expect((await pack(folder)).errors).toEqual([
    expect.stringMatching(/^error: occupied folder: .* holds letters\.txt/),
  ]);
  await rm(folder, { recursive: true });
});
