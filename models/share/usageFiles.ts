import { readdir } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import { build } from "esbuild";
import { readArtefact } from "../../loaders/inputs.js";
import { repositoryRoot } from "../../loaders/paths.js";
import { json } from "../artefacts.js";
import { formInventory } from "./usage/formInventory.js";

const folder = fileURLToPath(new URL("usage/", import.meta.url));
/** Packages that the TypeScript example needs, in the versions that the workbench has. */
const packages = ["onnxruntime-web", "tsx"] as const;

/**
 * Minimal programs that score texts with the model two folders up, in Python and in TypeScript: files by path, such as
 * `usage/python/score.py`.
 */
export async function usageFiles(): Promise<Record<string, string>> {
  const files: Record<string, string> = {};
  for (const name of (await readdir(`${folder}python`)).sort())
    if (/\.(py|txt)$/.test(name)) files[`usage/python/${name}`] = await readText(`${folder}python/${name}`);
  files["usage/python/forms.json"] = json(formInventory);
  files["usage/typescript/features.js"] = await featureCode();
  files["usage/typescript/package.json"] = json(await packageOfUsage());
  files["usage/typescript/score.ts"] = await readText(`${folder}typescript/score.ts`);
  return files;
}

/** The feature code of the site as one module. */
async function featureCode(): Promise<string> {
  const { outputFiles } = await build({
    entryPoints: [`${folder}typescript/features.ts`],
    absWorkingDir: repositoryRoot,
    bundle: true,
    format: "esm",
    target: "es2022",
    charset: "utf8",
    write: false,
  });
  return outputFiles[0].text;
}

async function packageOfUsage() {
  const { dependencies } = JSON.parse(await readText("package.json")) as {
    dependencies: Record<string, string>;
  };
  const pinned = packages.map((name) => [name, dependencies[name]]);
  return {
    private: true,
    type: "module",
    dependencies: Object.fromEntries(pinned) as Record<string, string>,
  };
}

async function readText(path: string): Promise<string> {
  return (await readArtefact(path)).toString();
}
