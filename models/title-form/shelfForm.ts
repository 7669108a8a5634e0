import { pressMarkClass, pressMarkNumber } from "../../src/lib/catalogue/pressMark.js";
import type { PressMarkClass } from "../../src/lib/rows.js";
import { shelfOutcome } from "../title-genre/pressMarks.js";
import type { Form } from "./forms.js";

const formOfClass: Partial<Record<PressMarkClass, Form>> = {
  "prose fiction": "prose_fiction",
  poetry: "verse",
  drama: "drama",
};

/**
 * Where the Museum's classes begin. Lower numbers are presses of the old library, which keep verse and drama beside
 * everything else: of the books to learn from that stand there, one in fifteen names a form of fiction in its title, of
 * those from 2000 upwards one in three hundred.
 */
const classed = 2000;

/** The form of the books of a shelf, or null where it holds several or there is no press-mark. */
export function shelfForm(shelfmark: string): Form | null {
  const [number, kept] = [pressMarkNumber(shelfmark), pressMarkClass(shelfmark)];
  if (number === null || kept === null) return null;
  const subject = number >= classed && shelfOutcome(shelfmark) === 0 ? "non_fiction" : null;
  return formOfClass[kept] ?? subject;
}
