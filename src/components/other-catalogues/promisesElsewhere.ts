import type { OtherCatalogues, RangeOutcome } from "../../lib/externalValidation/otherCatalogues.js";
import { absent, count, interval, intervalRange, percent } from "../../lib/format.js";
import { countColumn, shareColumn } from "../numberColumn.js";
import { scoreCell } from "../scoreCell.js";
import { dataTable } from "../table.js";

/** What is promised of the titles of each catalogue, and what their labels say of it. */
export function promisesElsewhere({ promises, sets, rungs }: OtherCatalogues): HTMLElement {
  const right = (value: unknown) => {
    const { kept, right: share } = value as RangeOutcome;
    return kept === 0 ? absent : scoreCell(percent(share.value), intervalRange(share, percent));
  };
  const rows = promises.flatMap(({ set, rung, titles, unlike, promises: asked }) =>
    asked.map((promise) => ({
      ...promise,
      catalogue: sets.find(({ key }) => key === set)?.title ?? set,
      model: rungs.find(({ key }) => key === rung)?.title ?? rung,
      keptUnweighted: promise.unweighted.kept / titles,
      like: titles - unlike,
      keptWeighted: promise.weighted.kept / (titles - unlike),
    })),
  );
  return dataTable(rows, {
    caption: "What is promised elsewhere, and what is right of it",
    columns: [
      { key: "catalogue", label: "Catalogue", width: "8rem" },
      { key: "model", label: "Model" },
      shareColumn("accuracy", "Promised", { digits: 0 }),
      shareColumn("keptUnweighted", "All titles, unweighted: kept", { digits: 0 }),
      { key: "unweighted", label: "right", align: "right", format: right, sort: false },
      countColumn("like", "Like titles"),
      shareColumn("keptWeighted", "Like titles, weighted: kept", { digits: 0 }),
      { key: "weighted", label: "right", align: "right", format: right, sort: false },
    ],
  });
}

/** How weighted promises fare where the assumption holds by construction. */
export function promisesSimulated({ simulation, sets }: OtherCatalogues): string {
  const { confidence, promises } = simulation;
  const told = promises.map(({ accuracy, records }) => {
    const [weighted, unweighted] = (["weighted", "unweighted"] as const).map((rule) => {
      const record = records.find((each) => each.rule === rule);
      return `${percent(record?.broken.value)} (keeping ${percent(record?.coverage, 0)} of the titles on average)`;
    });
    return `one of ${percent(accuracy, 0)} in ${weighted}, unweighted in ${unweighted}`;
  });
  return (
    `Where the assumption holds by construction, in ${count(promises[0]?.records[0]?.replications)} made-up catalogues ` +
    `that are drawn from the validation titles to differ from them as ${titleOf(sets, simulation.set)} does, a weighted ` +
    `promise is broken, ${percent(1 - confidence, 0)} being allowed: ${told.join("; ")}.`
  );
}

/** Where titles are unlike, and where the assumption breaks although they are alike, by the catalogues' own labels. */
export function promisesBroken({ promises, sets }: OtherCatalogues): string {
  return promises
    .map(({ set, titles, unlike, promises: asked }) => {
      const broken = asked.filter(
        ({ accuracy, weighted }) => weighted.kept > 0 && weighted.right.high < accuracy,
      );
      const told = broken.map(
        ({ accuracy, weighted }) =>
          `${percent(accuracy, 0)} were promised and ${interval(weighted.right, percent)} are right`,
      );
      const start =
        unlike > 0
          ? `nothing can be promised of it as a whole, since ${count(unlike)} of its ${count(titles)} titles are unlike almost any validation title; of the others`
          : "no title is too unlike the validation titles;";
      const end =
        broken.length > 0
          ? `${told.join(", ")}. Titles that look alike are not labelled alike: covariate shift does not hold, and no weighting can mend that.`
          : "no promise is seen to be broken.";
      return `${titleOf(sets, set)}: ${start} ${end}`;
    })
    .join(" ");
}

function titleOf(sets: OtherCatalogues["sets"], key: string): string {
  return sets.find((set) => set.key === key)?.title ?? key;
}
