import { catalogueOf } from "../catalogue/catalogueOf.js";
import { form } from "../catalogue/fields/form.js";
import { valuesOf } from "../catalogue/field.js";
import type { TitleChange } from "./flips.js";

/** What became of the titles that name a form, from one model to another. */
export interface FlipKind {
  form: string;
  titles: number;
  gained: number;
  lost: number;
}

/** Titles that came right and that went wrong, by the form that they name; forms without either are left out. */
export function flipKinds(changes: readonly TitleChange[]): FlipKind[] {
  const forms = valuesOf(form, catalogueOf(changes.map(({ id, title }) => ({ id, title }))));
  const kinds = new Map<string, FlipKind>();
  changes.forEach(({ change }, i) => {
    const name = forms[i] || form.none;
    const kind = kinds.get(name) ?? { form: name, titles: 0, gained: 0, lost: 0 };
    kinds.set(name, kind);
    kind.titles++;
    if (change === "gained") kind.gained++;
    if (change === "lost") kind.lost++;
  });
  return [...kinds.values()]
    .filter(({ gained, lost }) => gained + lost > 0)
    .sort(
      (a, b) => b.gained - b.lost - (a.gained - a.lost) || b.titles - a.titles || (a.form < b.form ? -1 : 1),
    );
}
