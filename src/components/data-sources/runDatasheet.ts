import { count, day, percent, plural } from "../../lib/format.js";
import { dataTable } from "../table.js";

/** What the datasheet of a run says; see `npm run collect`. */
export interface RunDatasheet {
  collector: string;
  kind: string;
  service: string;
  documentation: string;
  licence: string;
  citation: string;
  asked: Readonly<Record<string, string>>;
  began: string | null;
  ended: string | null;
  complete: boolean;
  stopped: string;
  requests: { kept: number; refused: number; empty: number };
  items: {
    asked: number | null;
    got: number;
    leftOut: Readonly<Record<string, number>>;
    duplicates: number;
    duplicatesWithOtherLabels: number;
  };
  rows: number;
  withoutLabels: number;
  languages: Readonly<Record<string, number>>;
  labels: { different: number; commonest: Readonly<Record<string, number>> };
  table: { sha256: string };
}

/** Languages and labels that are named. */
const [namedLanguages, namedLabels] = [6, 12];

/** The datasheet of a run as a table: what was asked, what came and what did not, and whom to credit. */
export function runDatasheet(sheet: RunDatasheet): HTMLElement {
  const { items, requests, languages, labels } = sheet;
  const asked = Object.entries(sheet.asked).map(([name, value]) => `${name} ${value}`);
  const limit = items.asked === null ? "everything" : plural(items.asked, "item");
  const rows: [what: string, said: string][] = [
    ["Service", sheet.service],
    ["When", sheet.began === null ? "no answer came" : days(sheet.began, sheet.ended ?? sheet.began)],
    ["Asked for", [limit, ...asked].join("; ")],
    ["To the end", sheet.complete ? "yes" : `no: ${sheet.stopped}`],
    [
      "Answers",
      `${count(requests.kept)} kept, of which ${count(requests.refused)} refused and ${count(requests.empty)} empty`,
    ],
    ["Items", `${count(items.got)} got, which are ${plural(sheet.rows, "row")}`],
    ["Left out", counts(items.leftOut) || "none"],
    [
      "Came twice",
      `${count(items.duplicates)}, of which ${count(items.duplicatesWithOtherLabels)} with other labels, which were united`,
    ],
    ["Without labels", `${count(sheet.withoutLabels)} (${percent(sheet.withoutLabels / sheet.rows)})`],
    ["Languages", counts(first(languages, namedLanguages))],
    ["Labels", `${count(labels.different)} different: ${counts(first(labels.commonest, namedLabels))} …`],
    ["Licence", sheet.licence],
    ["Credit", sheet.citation],
    ["SHA-256 of the table", `${sheet.table.sha256.slice(0, 16)}…`],
  ];
  return dataTable(
    rows.map(([what, said]) => ({ what, said })),
    {
      caption: `Datasheet: ${sheet.kind} of ${sheet.service}`,
      columns: [
        { key: "what", label: "What", sort: false },
        { key: "said", label: "What is known", sort: false, width: "34rem" },
      ],
    },
  );
}

function days(began: string, ended: string): string {
  const [from, to] = [day(began.slice(0, 10)), day(ended.slice(0, 10))];
  return from === to ? from : `${from} to ${to}`;
}

function counts(numbers: Readonly<Record<string, number>>): string {
  return Object.entries(numbers)
    .map(([name, n]) => `${name} ${count(n)}`)
    .join("; ");
}

function first(numbers: Readonly<Record<string, number>>, most: number): Record<string, number> {
  return Object.fromEntries(Object.entries(numbers).slice(0, most));
}
