import { digest } from "../../loaders/digest.js";
import { json } from "../artefacts.js";
import type { Evidence } from "./evidence.js";
import { addressedSources, licenceAddress, mediaType, summaryOf } from "./identities.js";
import { labelColumns } from "./labelTable.js";

/** The names of Croissant 1.1, as its specification spells them out. */
const context = {
  "@language": "en",
  "@vocab": "https://schema.org/",
  arrayShape: "cr:arrayShape",
  citeAs: "cr:citeAs",
  column: "cr:column",
  conformsTo: "dct:conformsTo",
  containedIn: "cr:containedIn",
  cr: "http://mlcommons.org/croissant/",
  data: { "@id": "cr:data", "@type": "@json" },
  dataType: { "@id": "cr:dataType", "@type": "@vocab" },
  dct: "http://purl.org/dc/terms/",
  description: { "@container": "@language" },
  equivalentProperty: "cr:equivalentProperty",
  examples: { "@id": "cr:examples", "@type": "@json" },
  extract: "cr:extract",
  field: "cr:field",
  fileObject: "cr:fileObject",
  fileProperty: "cr:fileProperty",
  fileSet: "cr:fileSet",
  format: "cr:format",
  includes: "cr:includes",
  isArray: "cr:isArray",
  isLiveDataset: "cr:isLiveDataset",
  jsonPath: "cr:jsonPath",
  key: "cr:key",
  md5: "cr:md5",
  name: { "@container": "@language" },
  parentField: "cr:parentField",
  path: "cr:path",
  rai: "http://mlcommons.org/croissant/RAI/",
  recordSet: "cr:recordSet",
  references: "cr:references",
  regex: "cr:regex",
  repeated: "cr:repeated",
  replace: "cr:replace",
  samplingRate: "cr:samplingRate",
  sc: "https://schema.org/",
  separator: "cr:separator",
  source: "cr:source",
  subField: "cr:subField",
  transform: "cr:transform",
};

/**
 * `croissant.json`: the labels and figures of the bundle as a dataset, and the public files that the model was made from
 * (Croissant 1.1, MLCommons, January 2026). Sources that no address serves byte for byte stand in the datasheet alone.
 *
 * @param files the files of the bundle that are data, by path
 */
export function croissant(evidence: Evidence, files: Readonly<Record<string, Uint8Array | string>>): string {
  const { name, title, citation, date, description } = evidence;
  const own = Object.entries(files).map(([path, content]) => ({
    "@type": "cr:FileObject",
    "@id": path,
    name: path,
    contentUrl: path,
    contentSize: `${Buffer.byteLength(content)} B`,
    encodingFormat: mediaType(path),
    sha256: digest(content),
  }));
  const sources = addressedSources(evidence).map(({ path, url, bytes, sha256, source }) => ({
    "@type": "cr:FileObject",
    "@id": `sources/${path}`,
    name: path,
    description: `${source?.citation ?? ""} Licence: ${source?.licence ?? "unknown"}.`,
    contentUrl: url,
    contentSize: `${bytes} B`,
    encodingFormat: mediaType(path),
    sha256,
  }));
  return json({
    "@context": context,
    "@type": "sc:Dataset",
    conformsTo: "http://mlcommons.org/croissant/1.1",
    name,
    alternateName: title,
    description: summaryOf(evidence),
    license: licenceAddress(citation.licence),
    url: `urn:sha256:${description.onnx.sha256}`,
    version: citation.version,
    datePublished: date,
    citeAs: `${citation.authors.join(", ")}. ${citation.title}: ${title} (model ${name}), version ${citation.version}, ${date}.`,
    creator: citation.authors.map((author) => ({ "@type": "sc:Organization", name: author })),
    distribution: [...own, ...sources],
    recordSet: [
      {
        "@type": "cr:RecordSet",
        "@id": "labels",
        name: "labels",
        description: "The labels of the model, with what was measured of each on the test texts.",
        key: { "@id": "labels/label" },
        field: labelColumns.map((column) => ({
          "@type": "cr:Field",
          "@id": `labels/${column.name}`,
          name: column.name,
          description: column.description,
          dataType: column.type,
          source: { fileObject: { "@id": "labels.csv" }, extract: { column: column.name } },
        })),
      },
    ],
  });
}
