import { expect, test } from "vitest";
import { flipKinds } from "../../../src/lib/ablation/flipKinds.js";
import type { Change, TitleChange } from "../../../src/lib/ablation/flips.js";

function changed(title: string, change: Change): TitleChange {
  return {
    ...{ id: title, title, author: "", year: null, ark: "", label: "fiction", probabilities: [] },
    ...{ before: 0, after: 0, change },
  };
}

test("titles that flip are counted by the form that they name, those with the greatest gain first", () => {
  const kinds = flipKinds([
    changed("Emma. A novel", "gained"),
    changed("Poems on the sea", "gained"),
    changed("Odes and poems", "gained"),
    changed("The moor. A novel", "lost"),
    changed("A history of Kent", "right in both"),
  ]);
  expect(kinds.map(({ titles, gained, lost }) => ({ titles, gained, lost }))).toEqual([
    { titles: 2, gained: 2, lost: 0 },
    { titles: 2, gained: 1, lost: 1 },
  ]);
});
