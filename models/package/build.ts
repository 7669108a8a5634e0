import { copyFile, mkdir, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { build } from "esbuild";
import ts from "typescript";
import { repositoryRoot } from "../../loaders/paths.js";
import { readMatchingModel } from "../../src/lib/model/checks.js";
import { json, readModel } from "../artefacts.js";
import { packModel } from "./library/packedModel.js";

const library = fileURLToPath(new URL("library/", import.meta.url));

/** Names of what `buildPackage` writes. */
export const packageFiles: readonly string[] = [
  "index.js",
  "index.d.ts",
  "package.json",
  "README.md",
  "LICENSE",
];

/**
 * Writes a library that `npm pack` takes: the scorer of titles with its model as one module without dependencies, its
 * types, a page on how it is used, and the licence.
 *
 * @param folder that is made if need be
 */
export async function buildPackage(folder: string): Promise<void> {
  const { description, onnx } = await readModel("title-genre");
  const packed = packModel(description, readMatchingModel(description, onnx));
  const entry = join(library, "index.ts");
  await mkdir(folder, { recursive: true });
  await build({
    entryPoints: [entry],
    outfile: join(folder, "index.js"),
    bundle: true,
    format: "esm",
    target: "es2022",
    charset: "utf8",
    minify: true,
    define: { packedModel: JSON.stringify(packed) },
  });
  await writeFile(join(folder, "index.d.ts"), declarationsOf(await readFile(entry, "utf8"), entry));
  await writeFile(join(folder, "package.json"), json(await packageFile()));
  await copyFile(join(library, "README.md"), join(folder, "README.md"));
  await copyFile(join(repositoryRoot, "LICENSE"), join(folder, "LICENSE"));
}

function declarationsOf(source: string, fileName: string): string {
  return ts.transpileDeclaration(source, { fileName, compilerOptions: { target: ts.ScriptTarget.ES2022 } })
    .outputText;
}

async function packageFile(): Promise<object> {
  const own = JSON.parse(await readFile(join(repositoryRoot, "package.json"), "utf8")) as {
    version: string;
    license: string;
  };
  return {
    name: "genre-scorer",
    version: own.version,
    description: "Tells fiction from non-fiction by the title of a nineteenth-century book",
    license: own.license,
    type: "module",
    sideEffects: false,
    exports: { ".": { types: "./index.d.ts", default: "./index.js" } },
    files: ["index.js", "index.d.ts"],
  };
}
