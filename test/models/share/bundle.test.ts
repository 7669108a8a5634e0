import { unzipSync } from "fflate";
import { parse as parseCsv } from "csv-parse/sync";
import { parse as parseYaml } from "yaml";
import { beforeAll, describe, expect, it } from "vitest";
import { readCitation } from "../../../loaders/citation.js";
import { digest } from "../../../loaders/digest.js";
import { readTaskFile } from "../../../models/artefacts.js";
import { bundleFiles, bundleZip, type BundleFiles } from "../../../models/share/bundle.js";
import { taskEvidence, type Evidence } from "../../../models/share/evidence.js";
import { taskNames } from "../../../models/tasks.js";
import { cardSchema, citationSchema, crateSchema, croissantSchema, provenanceSchema } from "./schemas.js";

/** The headings of Mitchell et al., "Model cards for model reporting" (2019). */
const cardHeadings = [
  "Model Details",
  "Intended Use",
  "Factors",
  "Metrics",
  "Evaluation Data",
  "Training Data",
  "Quantitative Analyses",
  "Ethical Considerations",
  "Caveats and Recommendations",
];
/** The sections of Gebru et al., "Datasheets for datasets" (2021). */
const sheetHeadings = [
  "Motivation",
  "Composition",
  "Collection Process",
  "Preprocessing/cleaning/labeling",
  "Uses",
  "Distribution",
  "Maintenance",
];

describe.each(taskNames())("the bundle of %s", (task) => {
  let evidence: Evidence;
  let files: BundleFiles;
  const text = (path: string) => String(files[path]);
  const parsed = (path: string): unknown => JSON.parse(text(path));
  beforeAll(async () => {
    evidence = await taskEvidence(task);
    files = await bundleFiles(evidence);
  });

  it("holds model, figures and sources as they stand in the repository, byte for byte", async () => {
    for (const path of ["model.onnx", "model.json", "evaluation.json", "sources.json", "README.md"])
      expect(digest(files[path]), path).toBe(digest(await readTaskFile(task, path)));
  });

  it("is a zip of the same bytes twice, and unpacks to its files", async () => {
    const zip = bundleZip(files);
    expect(digest(bundleZip(await bundleFiles(evidence)))).toBe(digest(zip));
    const unpacked = unzipSync(zip);
    expect(Object.keys(unpacked)).toEqual(Object.keys(files));
    for (const [path, content] of Object.entries(files)) expect(digest(unpacked[path])).toBe(digest(content));
  }, 120_000);

  it("has a model card under the headings of Mitchell and others, with the hub's header", async () => {
    const [, header, body] = text("README.md").split(/^---\n/m);
    const { license, "model-index": index } = cardSchema.parse(parseYaml(header));
    expect(license).toBe((await readCitation()).licence.toLowerCase());
    expect(index?.[0].name).toBe(task);
    expect(headings(body)).toEqual(cardHeadings);
  });

  it("has a datasheet under the headings of Gebru and others, each question answered", () => {
    const sheet = text("DATASHEET.md");
    expect(headings(sheet)).toEqual(sheetHeadings);
    const questions = sheet.match(/^\*\*[A-Z].*\?\*\*$/gm) ?? [];
    expect(questions.length).toBeGreaterThan(40);
    expect(sheet.split(/^\*\*[A-Z].*\?\*\*$/m).filter((answer) => answer.trim() === "")).toEqual([]);
    expect(sheet).not.toMatch(/undefined|null|NaN|\[object/);
  });

  it("has a Croissant description whose files are those of the bundle, by checksum", () => {
    const { distribution, recordSet } = croissantSchema.parse(parsed("croissant.json"));
    const own = distribution.filter(({ contentUrl }) => contentUrl in files);
    expect(own.map(({ contentUrl }) => contentUrl)).toContain("labels.csv");
    for (const { contentUrl, contentSize, sha256 } of own) {
      expect(sha256).toBe(digest(files[contentUrl]));
      expect(contentSize).toBe(`${Buffer.byteLength(files[contentUrl])} B`);
    }
    const [heads] = parseCsv(text("labels.csv"));
    expect(recordSet[0].field.map(({ source }) => source.extract.column)).toEqual(heads);
  });

  it("has an RO-Crate that lists every other file with its checksum, and every source", () => {
    const { "@graph": graph } = crateSchema.parse(parsed("ro-crate-metadata.json"));
    const entities = new Map(graph.map((entity) => [entity["@id"], entity]));
    expect(entities.size).toBe(graph.length);
    for (const [path, content] of Object.entries(files)) {
      if (path === "ro-crate-metadata.json") continue;
      expect(entities.get(path)?.sha256, path).toBe(digest(content));
    }
    const checksums = graph.map(({ sha256 }) => sha256);
    for (const { sha256 } of evidence.sources) expect(checksums).toContain(sha256);
  });

  it("tells in PROV which sources the model was derived from, each known by its checksum", () => {
    const { entity, wasDerivedFrom, wasGeneratedBy } = provenanceSchema.parse(parsed("provenance.json"));
    const model = `sha256:${digest(files["model.onnx"])}`;
    expect(entity).toHaveProperty([model, "prov:label"], "model.onnx");
    expect(Object.values(wasGeneratedBy).map((made) => made["prov:entity"])).toContain(model);
    expect(Object.values(wasDerivedFrom)).toEqual(
      evidence.sources.map(({ sha256 }) => ({
        "prov:generatedEntity": model,
        "prov:usedEntity": `sha256:${sha256}`,
      })),
    );
  });

  it("has a citation file that follows the repository's", async () => {
    const citation = citationSchema.parse(parseYaml(text("CITATION.cff")));
    const { authors, version, licence } = await readCitation();
    expect(citation.authors.map(({ name }) => name)).toEqual(authors);
    expect([citation.version, citation.license]).toEqual([version, licence]);
  });

  it("quotes no figure that does not stand among the figures of record", () => {
    const recorded = recordedFigures([
      ...["evaluation.json", "model.json", "sources.json"].map(parsed),
      // Counts of what the bundle itself lists.
      evidence.sources.length,
      evidence.description.labels.length,
      // Buckets of hashed features, where all are kept.
      2 ** evidence.description.features.bits,
    ]);
    const prose = text("README.md").split(/^---\n/m)[2] + text("DATASHEET.md");
    const quoted = withoutNames(prose, evidence).match(/\d[\d,]*\.\d+|\d{1,3}(?:,\d{3})+/g) ?? [];
    expect(quoted.length).toBeGreaterThan(20);
    expect(quoted.filter((figure) => !recorded.has(figure))).toEqual([]);
    const rows = parseCsv<Record<string, string>>(text("labels.csv"), { columns: true });
    expect(rows.map(({ label }) => label)).toEqual(evidence.description.labels);
    const cells = rows.flatMap((row) => Object.values(row).filter((cell) => /^[\d.]+$/.test(cell)));
    const exact = new Set(leaves(parsed("evaluation.json")).map((each) => each.toFixed(6)));
    const thresholds = new Set(evidence.description.thresholds.map((each) => each.toFixed(6)));
    expect(
      cells.filter((cell) => {
        const written = Number(cell).toFixed(6);
        return !exact.has(written) && !thresholds.has(written);
      }),
    ).toEqual([]);
  });
});

function headings(markdown: string): string[] {
  return Array.from(markdown.matchAll(/^## (.+)$/gm), ([, heading]) => heading);
}

/** Prose without checksums, days, and the numbers that names of sources and their licences bring. */
function withoutNames(prose: string, { sources, date }: Evidence): string {
  const named = sources.flatMap(({ path, source }) => [
    ...(source ? [source.citation, source.licence, source.note ?? ""] : []),
    path,
  ]);
  return named.reduce((rest, name) => rest.replaceAll(name, ""), prose).replaceAll(date, "");
}

/** The numbers in nested JSON. */
function leaves(value: unknown): number[] {
  if (typeof value === "number") return [value];
  return value !== null && typeof value === "object" ? Object.values(value).flatMap(leaves) : [];
}

/** Every way in which prose may write the numbers of nested JSON: whole with separators, or with three decimals. */
function recordedFigures(values: readonly unknown[]): Set<string> {
  return new Set(
    leaves(values).flatMap((value) =>
      Number.isInteger(value) ? [value.toLocaleString("en-GB"), value.toFixed(3)] : [value.toFixed(3)],
    ),
  );
}
