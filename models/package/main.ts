import { readdir } from "node:fs/promises";
import { join } from "node:path";
import { repositoryRoot } from "../../loaders/paths.js";
import { startCommand } from "../../tools/command.js";
import { buildPackage, packageFiles } from "./build.js";

await startCommand(
  {
    call: "npm run package --",
    purpose:
      "Writes the scorer of titles and its model as a library without dependencies, for the browser, Node and workers: " +
      "a folder that npm pack takes.",
    options: { "--into <folder>": "where to write it; .cache/package, if not given" },
    examples: [
      ["npm run package", "writes .cache/package"],
      ["npm run package -- --into scorer && npm pack ./scorer", "makes the file that npm install takes"],
    ],
  },
  async ({ into }) => {
    const folder = into ?? join(repositoryRoot, ".cache", "package");
    await assertOwn(folder);
    await buildPackage(folder);
    console.error(`written: ${folder}`);
  },
);

/** @throws if a folder holds what this command has not written */
async function assertOwn(folder: string): Promise<void> {
  const names = await readdir(folder).catch(() => []);
  const other = names.find((name) => !packageFiles.includes(name));
  if (other !== undefined)
    throw new Error(
      `occupied folder: ${folder} holds ${other} (expected an empty one, or an earlier package)`,
    );
}
