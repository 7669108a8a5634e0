import type { CategoryField, NumberField } from "../catalogue/field.js";
import { language } from "../catalogue/fields/language.js";
import { pages } from "../catalogue/fields/pages.js";
import { period } from "../catalogue/fields/period.js";
import { place } from "../catalogue/fields/place.js";
import { pressMark } from "../catalogue/fields/pressMark.js";
import { shelf } from "../catalogue/fields/shelf.js";

/** The fields by which catalogue records are grouped, in the order in which pages show them. */
const dimensions = { class: pressMark, period, place, pages, language, shelf } as const;

export type DimensionKey = keyof typeof dimensions;
export const dimensionKeys = Object.keys(dimensions) as DimensionKey[];

/** Groups with fewer records than this are put together. */
export const fewestRecords: Readonly<Record<DimensionKey, number>> = {
  class: 1,
  period: 1,
  place: 100,
  pages: 1,
  language: 100,
  shelf: 30,
};

/** A field by its key. */
export function dimension(key: DimensionKey): CategoryField | NumberField {
  return dimensions[key];
}
