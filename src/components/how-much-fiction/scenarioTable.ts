import { html } from "htl";
import { percent } from "../../lib/format.js";
import type { CoverageRow } from "../../lib/quantification/coverage.js";
import { methods } from "../../lib/quantification/methods.js";
import { promises, type PrevalenceSimulation } from "../../lib/quantification/simulationRecord.js";
import { dataTable, type Column } from "../table.js";
import { errorAndCoverage } from "./errorAndCoverage.js";

interface Row {
  title: string;
  description: string;
  /** Error and coverage of each method, overall. */
  found: readonly CoverageRow[];
}

/** The simulated worlds, and in each how far every method is off and how often its interval holds the truth, overall. */
export function scenarioTable({ scenarios, rows }: PrevalenceSimulation): HTMLElement {
  const table = scenarios.map(({ id, title, description }) => ({
    title,
    description,
    found: rows.filter(({ scenario, scope }) => scenario === id && scope === "overall"),
  }));
  return dataTable<Row>(table, {
    caption:
      "How far off is each method in each world, and how often does its interval hold the truth? Mean absolute error in " +
      `percentage points, and coverage; bold where coverage is at least ${percent(promises.low, 0)}`,
    columns: [
      {
        key: "title",
        label: "World",
        width: "8rem",
        sort: false,
        format: (_, { title, description }) =>
          html.fragment`<div><strong>${title}</strong></div><div>${description}</div>`,
      },
      ...methods.map(({ id, name, shortName }): Column<Row> => {
        const of = ({ found }: Row) => found.find(({ method }) => method === id);
        return {
          key: id,
          label: shortName,
          title: `${name}: mean of |estimate − truth|, and share of the intervals that hold the truth`,
          value: (row) => of(row)?.absoluteError ?? null,
          format: (_, row) => errorAndCoverage(of(row)),
          align: "right",
          sort: false,
        };
      }),
    ],
  });
}
