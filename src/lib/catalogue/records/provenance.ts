import type { ModelDescription } from "../../model/description.js";
import type { MarcField } from "../readers/marc/marcRecord.js";

/** How a label came to be: a machine's alone, a machine's that a person confirmed, or a person's. */
export type Origin = "machine" | "confirmed" | "person";

/** What all labels of a run have in common. */
export interface Run {
  /** Name of the model, such as "title-genre", and its version: see `modelVersion`. */
  model: string;
  version: string;
  /** Address of the model. */
  address: string;
  /** Code of the agency in the MARC Code List for Organizations, or "" where it is not said. */
  agency: string;
  /** Day of the run, such as "20261130". */
  date: string;
}

/** First indicator of field 883: "method of assignment". */
const methods: Readonly<Record<Origin, string>> = { machine: "0", confirmed: "1", person: "2" };

/** What the process of every run of this workbench begins with. */
const workbench = "Genre workbench: ";

/** Where a label comes from. */
export interface Provenance {
  origin: Origin;
  /** Probability of the label, where a model gave it. */
  confidence?: number | undefined;
  /** Day on which a person gave or confirmed it, such as "20261130", where it is not that of the run. */
  date?: string | undefined;
}

/**
 * Field 883, "metadata provenance", of a label. Source: MARC 21 Format for Bibliographic Data, field 883.
 *
 * @param link number by which `$8` links it with the fields that it tells of
 */
export function provenanceField(run: Run, { origin, confidence, date }: Provenance, link: number): MarcField {
  const by = origin === "person" ? "annotated by hand" : `version ${run.version}`;
  const subfields: [code: string, text: string | undefined][] = [
    ["8", linkOf(link)],
    ["a", `${workbench}${run.model}, ${by}${origin === "confirmed" ? ", confirmed by hand" : ""}`],
    // Rounded down, so that it never says more than the model does.
    ["c", confidence === undefined ? undefined : (Math.floor(confidence * 1e4) / 1e4).toFixed(4)],
    ["d", date ?? run.date],
    ["q", run.agency || undefined],
    ["u", origin === "person" ? undefined : run.address],
  ];
  return {
    ...{ tag: "883", ind1: methods[origin], ind2: " " },
    subfields: subfields.flatMap(([code, text]): [string, string][] =>
      text === undefined ? [] : [[code, text]],
    ),
  };
}

/** Content of `$8` that links a field with its provenance. */
export function linkOf(link: number): string {
  return `${link}\\p`;
}

/** Which runs: what is not said is not asked for. */
export type RunFilter = Partial<Pick<Run, "model" | "agency" | "date">>;

/** Does a field tell of a label that such a run of this workbench gave? */
export function isOfRun({ tag, subfields }: MarcField, { model, agency, date }: RunFilter): boolean {
  const value = (code: string) => subfields.find(([found]) => found === code)?.[1] ?? "";
  const process = model === undefined ? workbench : `${workbench}${model}, `;
  return (
    tag === "883" &&
    value("a").startsWith(process) &&
    (agency === undefined || value("q") === agency) &&
    (date === undefined || value("d") === date)
  );
}

/** The day of a time in a time zone of its own, as MARC 21 writes it. */
export function marcDate(time: Date): string {
  const digits = (number: number) => String(number).padStart(2, "0");
  return `${time.getFullYear()}${digits(time.getMonth() + 1)}${digits(time.getDate())}`;
}

/**
 * An address of a model that needs no host: the digest of its file. Source: RFC 6920, "Naming Things with Hashes".
 */
export function modelAddress({ onnx }: Pick<ModelDescription, "onnx">): string {
  const bytes = onnx.sha256.match(/../g)?.map((byte) => parseInt(byte, 16)) ?? [];
  const base64 = btoa(String.fromCharCode(...bytes));
  return `ni:///sha-256;${base64.replaceAll("+", "-").replaceAll("/", "_").replace(/=+$/, "")}`;
}
