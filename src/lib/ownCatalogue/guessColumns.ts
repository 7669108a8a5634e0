import { foldedText } from "../catalogue/foldedText.js";
import type { TextTable } from "../catalogue/readers/table.js";
import { columnTraits, type ColumnTrait } from "./columnTraits.js";
import { columnWords } from "./columnWords.js";
import { roles, type Mapping, type Role } from "./mappedCatalogue.js";

/** Which column is taken to have a role, and why. */
export interface ColumnGuess {
  /** Name of the column. */
  name: string;
  /** What speaks for it, as the end of a sentence: "its name says so". */
  reason: string;
}

/**
 * Which column of a file is the title, the identifier, and so on: those whose names say so, the surest names first (of columns of one name that whose cells fit best); then,
 * for roles that no name claims, by what stands in the cells. No column has two roles; a role for which nothing speaks
 * has none.
 */
export function guessColumns(table: TextTable): Partial<Record<Role, ColumnGuess>> {
  const guesses: Partial<Record<Role, ColumnGuess>> = {};
  const free = new Set(table.names.keys());
  const claim = (role: Role, at: number, reason: string) => {
    if (guesses[role] || !free.delete(at)) return;
    guesses[role] = { name: table.names[at], reason };
  };
  const names = table.names.map(comparedName);
  const fit = ({ of }: ColumnTrait, at: number) => of(table.columns[at].slice(0, sampleRows));
  const claims = roles.flatMap((role) => {
    const trait = columnTraits.find((each) => each.role === role);
    return names.flatMap((name, at) => {
      const strength = nameStrength(name, role);
      return strength > 0 ? [{ role, at, strength, fit: trait ? fit(trait, at) : 0 }] : [];
    });
  });
  claims.sort((a, b) => b.strength - a.strength || b.fit - a.fit);
  for (const { role, at } of claims) claim(role, at, "its name says so");
  for (const trait of columnTraits) {
    const best = [...free].map((at) => ({ at, share: fit(trait, at) })).sort((a, b) => b.share - a.share)[0];
    if (best && best.share > 0) claim(trait.role, best.at, trait.reason);
  }
  return guesses;
}

/** The mapping that `guessColumns` comes to. */
export function guessedMapping(table: TextTable): Mapping {
  return Object.fromEntries(Object.entries(guessColumns(table)).map(([role, { name }]) => [role, name]));
}

/** Rows by which a column is judged. */
const sampleRows = 2000;

/** "Erscheinungs-Jahr (dt.)" as "erscheinungs jahr dt", "recordId" as "record id". */
function comparedName(name: string): string {
  const words = foldedText(name.replace(/(\p{Ll})(?=\p{Lu})/gu, "$1 "));
  return words.replace(/[^\p{L}\p{N}]+/gu, " ").trim();
}

/** How surely a name is that of a role: above 1 where it is one of its words, up to 1 where it holds one; else 0. */
function nameStrength(name: string, role: Role): number {
  const words = columnWords[role];
  const at = words.indexOf(name.replaceAll(/ \d+$/g, ""));
  if (at >= 0) return 2 - at / words.length;
  const within = words.findIndex((word) => word.length > 3 && ` ${name} `.includes(` ${word} `));
  return within < 0 ? 0 : 1 - (within + 1) / (words.length + 1);
}
