import { signed } from "../../lib/format.js";
import { methods } from "../../lib/quantification/methods.js";
import type { PrevalenceSimulation } from "../../lib/quantification/simulationRecord.js";
import { dataTable, type Column } from "../table.js";

type Row = Record<string, unknown>;

/** The simulated worlds, and how far each method is off on average in them, overall. */
export function scenarioTable({ scenarios, rows }: PrevalenceSimulation): HTMLElement {
  const overall = rows.filter(({ scope }) => scope === "overall");
  const table: Row[] = scenarios.map(({ id, title, description }) => {
    const biases = overall
      .filter(({ scenario }) => scenario === id)
      .map(({ method, bias }) => [method, bias]);
    return { title, description, ...(Object.fromEntries(biases) as Row) };
  });
  const biases = methods.map(({ id, name, shortName }): Column<Row> => ({
    key: id,
    label: shortName,
    title: `${name}: mean of estimate − truth, in percentage points`,
    format: (value) => signed(typeof value === "number" ? value * 100 : null, 1),
    align: "right",
    sort: false,
  }));
  return dataTable(table, {
    caption: "The simulated worlds, and the bias of each method there, in percentage points",
    columns: [
      { key: "title", label: "World", width: "7rem", sort: false },
      { key: "description", label: "What is so about it", width: "11rem", sort: false },
      ...biases,
    ],
  });
}
