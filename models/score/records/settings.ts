import type { LabellingOptions } from "../../../src/lib/catalogue/records/labelRecord.js";
import { marcDate, modelAddress, type RunFilter } from "../../../src/lib/catalogue/records/provenance.js";
import { modelVersion } from "../../../src/lib/inference/verdict.js";
import type { ModelDescription } from "../../../src/lib/model/description.js";
import type { OptionValues } from "../../../tools/command.js";
import { artefactPath } from "../../artefacts.js";
import { readOwnTerms, readTerms } from "../../terms.js";
import type { RecordSettings } from "../kinds/records.js";
import type { ChosenModel } from "../model.js";
import type { recordOptions } from "./options.js";

/** What was asked of records. */
export interface RecordRequest {
  /** The table of terms; that of the model if not given. */
  terms: string | undefined;
  agency: string | undefined;
  address: string | undefined;
  date: string | undefined;
  formOfWork: boolean;
  /** Where to write what a person should look at; nowhere if not given. */
  review: string | undefined;
}

type RecordValues = OptionValues<keyof typeof recordOptions>;

/** What was asked of records by the options. @throws if one is not valid */
export function parseRecordRequest(options: RecordValues, out: string): RecordRequest {
  const { terms, "form-of-work": formOfWork, review } = options;
  const [agency, date] = [parseAgency(options.agency), parseDate(options.date)];
  return {
    ...{ terms, agency, date, formOfWork, address: parseAddress(options.address) },
    review: review ?? (out === "-" ? undefined : `${out.replace(/(?:\.\w{1,7}){1,2}$/, "")}-review.csv`),
  };
}

/** Which runs are to be taken out, by the options. @throws if one is not valid */
export function parseRunFilter(
  options: Pick<RecordValues, "agency" | "date">,
  task: string | undefined,
): RunFilter {
  const [agency, date] = [parseAgency(options.agency), parseDate(options.date)];
  return {
    ...(task !== undefined && { model: task }),
    ...(agency !== undefined && { agency }),
    ...(date !== undefined && { date }),
  };
}

/** How labels enter records. @throws if the table of terms is not valid, or has none for the model */
export async function recordSettings(
  { terms: table, agency = "", address, date, formOfWork, review }: RecordRequest,
  { model, deep }: ChosenModel,
  description: ModelDescription,
): Promise<RecordSettings> {
  const { labels, task } = description;
  const folder = "task" in model ? artefactPath(model.task, "") : model.folder;
  const terms = await (table === undefined ? readTerms(folder, labels) : readOwnTerms(table, labels));
  if (terms.size === 0)
    throw new Error(`missing terms: no label of ${task} has one (expected a table of them: --terms FILE)`);
  const run = {
    ...{ model: task, version: `${modelVersion(description)}${deep ? " with the sentence encoder" : ""}` },
    ...{ address: address ?? modelAddress(description), agency, date: date ?? marcDate(new Date()) },
  };
  const labelling: LabellingOptions = { terms, run, formOfWork };
  return {
    labelling,
    names: {
      terms: table ?? `the terms.csv of ${task}, or in another table by --terms`,
      review: review ?? "no file (--review FILE writes one)",
    },
  };
}

function parseDate(option: string | undefined): string | undefined {
  if (option === undefined || /^\d{4}(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\d|3[01])$/.test(option)) return option;
  throw new Error(`invalid option: --date ${option} (expected a day such as 20261130)`);
}

function parseAgency(option: string | undefined): string | undefined {
  if (option === undefined || /^[\x21-\x7e]{1,40}$/.test(option)) return option;
  throw new Error(`invalid option: --agency ${option} (expected the code of a library, such as DE-1)`);
}

function parseAddress(option: string | undefined): string | undefined {
  if (option === undefined || (URL.canParse(option) && /^[\x21-\x7e]+$/.test(option))) return option;
  throw new Error(
    `invalid option: --address ${option} (expected an address such as https://example.org/model)`,
  );
}
