import { existsSync } from "node:fs";
import { rm } from "node:fs/promises";
import { join } from "node:path";
import { writeWhole } from "../../loaders/wholeFile.js";
import { bytes, plural } from "../../src/lib/format.js";
import { startCommand, type OptionValues } from "../../tools/command.js";
import { bundleFiles, bundleZip } from "./bundle.js";
import { folderEvidence, taskEvidence } from "./evidence.js";

/** What the command takes. */
const description = {
  call: "npm run share --",
  purpose:
    "Writes the evidence of a model as one bundle, a folder and a zip of it: model card, datasheet, Croissant, RO-Crate, " +
    "CITATION.cff, PROV, the model with its figures, and minimal usage in TypeScript and in Python.",
  names: ["[task]", "a folder of models/, such as title-genre"],
  options: {
    "--model <folder>": "in place of a task: a folder with a model of yours, or one that was taught",
    "--out <folder>": "where to write; share/ and the name of the model if not given",
    "--force": "writes in place of a bundle that is there",
  },
  examples: [
    ["npm run share -- title-genre", "writes share/title-genre/ and share/title-genre.zip"],
    ["npm run share -- --model my.csv-model --out bundle", "the same for a model of yours"],
  ],
} as const;

async function share(
  options: OptionValues<keyof typeof description.options>,
  names: readonly string[],
): Promise<void> {
  if (options.model !== undefined && names[0] !== undefined)
    throw new Error(`conflicting arguments: ${names[0]} and --model (expected one of them)`);
  const evidence = await (options.model === undefined
    ? taskEvidence(names[0] ?? "")
    : folderEvidence(options.model));
  const folder = options.out ?? join("share", evidence.name);
  const zip = `${folder}.zip`;
  for (const there of [folder, zip])
    if (existsSync(there) && !options.force)
      throw new Error(`existing output: ${there} (expected no such file, or --force)`);
  if (existsSync(folder) && !existsSync(join(folder, "ro-crate-metadata.json")))
    throw new Error(`no bundle: ${folder} (expected a folder of this command, to write in its place)`);
  const files = await bundleFiles(evidence);
  const packed = bundleZip(files);
  await rm(folder, { recursive: true, force: true });
  for (const [path, content] of Object.entries(files)) await writeWhole(join(folder, path), content);
  await writeWhole(zip, packed);
  console.error(
    `written: ${plural(Object.keys(files).length, "file")} in ${folder}, and ${zip} of ${bytes(packed.length)}`,
  );
}

await startCommand(description, share);
