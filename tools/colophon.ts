import { existsSync, readFileSync } from "node:fs";
import { allSources } from "../loaders/sources/catalogue.js";
import { candidates, places } from "../loaders/sources/locate.js";
import { digest } from "../loaders/digest.js";
import { artefactPath } from "../models/artefacts.js";
import { edition, editionName } from "./edition.js";

/**
 * What a build of the book is made of, in one line for the foot of each page: version, commit, day, data and where they
 * were found, and title model. Data and model go by the first eight digits of a SHA-256: of the checksums of all sources,
 * and of the model's file, where there is one.
 */
export function colophon(): string {
  const made = edition();
  const model = artefactPath("title-genre", "model.onnx");
  const data = allSources.map(({ path, sha256 }) => `${sha256}  ${path}\n`).join("");
  const parts = [
    `Version ${editionName(made)}, built ${dayOf(made.time)}`,
    `data ${digits(data)} (${origin()})`,
    ...(existsSync(model) ? [`title model ${digits(readFileSync(model))}`] : []),
  ];
  return `${parts.join("; ")}.`;
}

function dayOf(time: Date): string {
  return time.toLocaleDateString("en-GB", { dateStyle: "long", timeZone: "UTC" });
}

/** Where the catalogue of the collection is found on this machine, which stands for the rest. */
function origin(): string {
  const [first] = allSources;
  const names = {
    WORKBENCH_DATA: "folder of sources",
    mirror: "mirror",
    cache: "downloaded",
    download: "downloaded",
    sample: places().sampleOnly ? "sample" : "figures of record, rows of the sample",
    collected: "collected",
  };
  const found = candidates(first.path).find(({ file }) => existsSync(file));
  return names[found?.origin ?? "sample"];
}

function digits(content: string | Uint8Array): string {
  return digest(content).slice(0, 8);
}
