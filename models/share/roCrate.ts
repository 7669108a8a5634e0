import { digest } from "../../loaders/digest.js";
import { json } from "../artefacts.js";
import type { Evidence } from "./evidence.js";
import { addressedSources, licenceAddress, mediaType, summaryOf } from "./identities.js";

type Entity = Readonly<Record<string, unknown>> & { "@id": string };
const at = (id: string) => ({ "@id": id });

/** Identifier of a source in the crate: its address where that serves the very file, else a name of its own. */
const sourceId = (path: string) => `#${encodeURIComponent(path)}`;

/**
 * `ro-crate-metadata.json`: the bundle as a Research Object Crate (RO-Crate 1.3), which links model, figures, texts and code
 * with the sources that they were made from, each file with its checksum.
 *
 * @param files all other files of the bundle, by path
 */
export function roCrate(evidence: Evidence, files: Readonly<Record<string, Uint8Array | string>>): string {
  const { name, title, citation, date, description, command } = evidence;
  const licence = licenceAddress(citation.licence);
  const addressed = new Map(addressedSources(evidence).map(({ path, url }) => [path, url]));
  const idOf = (path: string) => addressed.get(path) ?? sourceId(path);
  const paths = Object.keys(files);
  const results = ["model.onnx", "model.json", "evaluation.json", "labels.csv"].filter(
    (path) => path in files,
  );
  const graph: Entity[] = [
    {
      ...at("ro-crate-metadata.json"),
      "@type": "CreativeWork",
      about: at("./"),
      conformsTo: at("https://w3id.org/ro/crate/1.3"),
    },
    {
      ...at("./"),
      "@type": "Dataset",
      name: `${citation.title}: ${title}`,
      description: summaryOf(evidence),
      identifier: at("#identifier"),
      datePublished: date,
      version: citation.version,
      license: at(licence),
      author: at("#contributors"),
      publisher: at("#contributors"),
      keywords: "library metadata, text classification",
      mainEntity: at("model.onnx"),
      hasPart: [...paths, ...addressed.values()].map(at),
      mentions: [at("#training"), at("#code")],
    },
    ...paths.map((path) => fileEntity(path, files[path])),
    ...evidence.sources.map(({ path, bytes, sha256, source }) => ({
      ...at(idOf(path)),
      "@type": addressed.has(path) ? "File" : "CreativeWork",
      name: path,
      description: source?.citation ?? "A table of its owner's, which is not published.",
      encodingFormat: mediaType(path),
      contentSize: String(bytes),
      sha256,
      ...(source && { creditText: source.citation, usageInfo: source.licence }),
      ...(addressed.has(path) && { sdDatePublished: date }),
    })),
    {
      ...at(licence),
      "@type": "CreativeWork",
      name: `${citation.licence} licence`,
      description: `The terms of the SPDX licence ${citation.licence}.`,
      identifier: citation.licence,
    },
    {
      ...at("#identifier"),
      "@type": "PropertyValue",
      name: "The checksum of the model",
      propertyID: "sha256",
      value: description.onnx.sha256,
    },
    { ...at("#contributors"), "@type": "Organization", name: citation.authors.join(", ") },
    {
      ...at("#code"),
      "@type": "CreativeWork",
      name: citation.title,
      description: "The code, in TypeScript, that trained, judged and described the model.",
      version: citation.version,
      license: at(licence),
      author: at("#contributors"),
    },
    {
      ...at("#training"),
      "@type": "CreateAction",
      name: `Training of ${name}`,
      description: `Trained on ${description.trainedOn}.${command === null ? "" : ` By the command: ${command}`}`,
      endTime: date,
      agent: at("#contributors"),
      instrument: at("#code"),
      object: one(evidence.sources.map(({ path }) => at(idOf(path)))),
      result: results.map(at),
    },
  ];
  return json({ "@context": "https://w3id.org/ro/crate/1.3/context", "@graph": graph });
}

/** A list of one is written as the one. */
function one<Item>(items: readonly Item[]): Item | readonly Item[] {
  return items.length === 1 ? items[0] : items;
}

/** What the files of a bundle are, by path or by folder. */
const told: readonly (readonly [start: string, what: string])[] = [
  ["README.md", "Model card"],
  ["DATASHEET.md", "Datasheet of the data that the model was made from"],
  ["CITATION.cff", "How to cite the model"],
  ["LICENSE", "Licence"],
  ["croissant.json", "Labels, figures and sources as a dataset (Croissant)"],
  ["labels.csv", "Labels with their figures"],
  ["model.json", "Labels, thresholds and features of the model"],
  ["model.onnx", "The model"],
  ["evaluation.json", "Figures of record"],
  ["sources.json", "Sources with their checksums"],
  ["provenance.json", "How the model came about (PROV)"],
  ["ro-crate-metadata.json", "The bundle as a Research Object Crate, with all checksums"],
  ["usage/python/", "Example in Python"],
  ["usage/typescript/", "Example in TypeScript"],
];

/** What a file of a bundle is. @throws if nothing is told of it */
export function fileDescription(path: string): string {
  const found = told.find(([start]) => path.startsWith(start));
  if (!found)
    throw new Error(`undescribed file: ${path} (expected ${told.map(([start]) => start).join(", ")})`);
  return found[1];
}

function fileEntity(path: string, content: Uint8Array | string): Entity {
  return {
    ...at(path),
    "@type": "File",
    name: path,
    description: fileDescription(path),
    encodingFormat: mediaType(path),
    contentSize: String(Buffer.byteLength(content)),
    sha256: digest(content),
  };
}
