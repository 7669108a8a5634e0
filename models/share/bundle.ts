import { zipSync, type Zippable } from "fflate";
import { readArtefact } from "../../loaders/inputs.js";
import { citationFile } from "./citationFile.js";
import { croissant } from "./croissant.js";
import { datasheet } from "./datasheet/datasheet.js";
import type { Evidence } from "./evidence.js";
import { labelTable } from "./labelTable.js";
import { provenance } from "./provenance.js";
import { roCrate } from "./roCrate.js";
import { usageFiles } from "./usageFiles.js";

/** Content by path inside the bundle. */
export type BundleFiles = Readonly<Record<string, Uint8Array | string>>;

/** All files of the bundle of a model, the same bytes for the same evidence. */
export async function bundleFiles(evidence: Evidence): Promise<BundleFiles> {
  const trained: BundleFiles = { "model.onnx": evidence.onnx, ...evidence.trained };
  const data: BundleFiles = { ...trained, "labels.csv": labelTable(evidence) };
  const files: BundleFiles = {
    "README.md": evidence.card,
    "DATASHEET.md": datasheet(evidence),
    "CITATION.cff": citationFile(evidence),
    LICENSE: (await readArtefact("LICENSE")).toString(),
    "croissant.json": croissant(evidence, data),
    "provenance.json": provenance(evidence, trained),
    ...data,
    ...(await usageFiles()),
  };
  return { ...files, "ro-crate-metadata.json": roCrate(evidence, files) };
}

/** The earliest time that a zip can say, in whatever time zone. */
const noTime = new Date(1980, 0, 1);

/** A zip of the files of a bundle, the same bytes for the same files. */
export function bundleZip(files: BundleFiles): Uint8Array {
  const packed: Zippable = Object.fromEntries(
    Object.entries(files).map(([path, content]) => [
      path,
      typeof content === "string" ? new TextEncoder().encode(content) : content,
    ]),
  );
  return zipSync(packed, { mtime: noTime });
}
