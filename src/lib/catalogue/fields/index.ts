import type { Field } from "../field.js";
import { author } from "./author.js";
import { brackets } from "./brackets.js";
import { cell } from "./cell.js";
import { confidence } from "./confidence.js";
import { decade } from "./decade.js";
import { form } from "./form.js";
import { label } from "./label.js";
import { language } from "./language.js";
import { letter } from "./letter.js";
import { pages } from "./pages.js";
import { period } from "./period.js";
import { place } from "./place.js";
import { predicted } from "./predicted.js";
import { pressMark } from "./pressMark.js";
import { shelf } from "./shelf.js";
import { title } from "./title.js";
import { verdict } from "./verdict.js";
import { words } from "./words.js";
import { year } from "./year.js";

/** Every field, in the order in which pages show them. */
export const fields: readonly Field[] = [
  title,
  year,
  decade,
  period,
  place,
  language,
  words,
  form,
  brackets,
  author,
  letter,
  pressMark,
  shelf,
  pages,
  confidence,
  predicted,
  label,
  verdict,
  cell,
];
