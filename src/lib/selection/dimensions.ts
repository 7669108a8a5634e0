import type { CatalogueRecord } from "../rows.js";
import { decadeName, decadeOf } from "../catalogue/decades.js";
import { placeOf } from "../catalogue/place.js";

/** What a catalogue record can be grouped by. */
export const dimensionKeys = ["form", "decade", "place", "pages", "language", "shelf"] as const;
export type DimensionKey = (typeof dimensionKeys)[number];

/** One way to sort catalogue records into groups. */
export interface Dimension {
  key: DimensionKey;
  /** In one or two words, such as "form". */
  name: string;
  /** As a reader sees it, such as "Form (class of the press-mark)". */
  label: string;
  /** The group of a record. */
  group: (record: CatalogueRecord) => string;
  /** Groups with fewer records than this are put together under `rest`. */
  least?: number;
  rest?: string;
  /** What a group sorts by; without it, the largest comes first. */
  order?: (group: string) => number;
}

/** Names of the groups of records whose catalogue entry is silent. */
const silent = {
  form: "no numeric press-mark",
  decade: "no year",
  place: "no place",
  pages: "not stated",
  language: "not coded",
  shelf: "no numeric press-mark",
} as const satisfies Record<DimensionKey, string>;

/** MARC codes of the languages that the catalogue has most of. */
const languages: Readonly<Record<string, string>> = {
  eng: "English",
  fre: "French",
  ger: "German",
  grc: "Ancient Greek",
  ita: "Italian",
  lat: "Latin",
};

/** Least number of pages of each class of length. */
const lengths = [1, 25, 50, 100, 200, 300, 400, 600];

/** The ways to group, in the order in which pages show them. */
export const dimensions: readonly Dimension[] = [
  {
    key: "form",
    name: "form",
    label: "Form (class of the press-mark)",
    group: ({ pressMarkClass }) => pressMarkClass ?? silent.form,
  },
  {
    key: "decade",
    name: "decade",
    label: "Decade",
    group: ({ year }) => (year === null ? silent.decade : decadeName(decadeOf(year))),
    order: leadingNumber,
  },
  {
    key: "place",
    name: "place",
    label: "Place of publication",
    group: ({ place }) => placeOf(place) || silent.place,
    least: 100,
    rest: "other places",
  },
  {
    key: "pages",
    name: "last page",
    label: "Last numbered page",
    group: ({ pages }) => (pages === null || pages < 1 ? silent.pages : lengthClass(pages)),
    order: leadingNumber,
  },
  {
    key: "language",
    name: "language",
    label: "Language, where coded",
    group: ({ language }) => (language === "" ? silent.language : (languages[language] ?? "other languages")),
    least: 100,
    rest: "other languages",
  },
  {
    key: "shelf",
    name: "press-mark",
    label: "Press-mark by thousands",
    group: ({ pressMark }) =>
      pressMark === null
        ? silent.shelf
        : `${Math.floor(pressMark / 1000) * 1000}–${Math.floor(pressMark / 1000) * 1000 + 999}`,
    least: 30,
    rest: "other press-marks",
    order: leadingNumber,
  },
];

/** A dimension by its key. */
export function dimension(key: DimensionKey): Dimension {
  const found = dimensions.find((each) => each.key === key);
  if (!found) throw new Error(`unknown dimension: ${key} (expected ${dimensionKeys.join(", ")})`);
  return found;
}

function lengthClass(pages: number): string {
  const at = lengths.findLastIndex((least) => least <= pages);
  return at === lengths.length - 1 ? `${lengths[at]} or more` : `${lengths[at]}–${lengths[at + 1] - 1}`;
}

function leadingNumber(group: string): number {
  const number = Number.parseInt(group, 10);
  return Number.isNaN(number) ? Infinity : number;
}
