import { plainForm } from "../labelling/text/plainForm.js";
import { composeText, foldText } from "../text/normalise.js";

/** Wordings of imprints, folded, and the place that they name. */
const wordings: Readonly<Record<string, string>> = {
  londini: "London",
  londinii: "London",
  londres: "London",
  londra: "London",
  lipsiae: "Leipzig",
  berolini: "Berlin",
  oxonii: "Oxford",
  cantabrigiae: "Cambridge",
  "new-york": "New York",
  parisiis: "Paris",
  edinburgi: "Edinburgh",
  kristiania: "Christiania",
};

/**
 * The first place that an imprint names, without brackets and doubt: "[London?]" and "Londini" give "London",
 * "Edinburgh; London" gives "Edinburgh". "" where none is named, as in "[s.l.]".
 */
export function placeName(imprint: string): string {
  const bare = imprint
    .split(";")[0]
    .replace(/[[\]?]/g, "")
    .replace(/[\s.,:]+$/, "")
    .trim();
  const folded = plainForm(foldText(composeText(bare)));
  if (/^(s\. ?l|n\. ?p)$/.test(folded) || !/\p{L}/u.test(folded)) return "";
  return wordings[folded] ?? bare;
}
