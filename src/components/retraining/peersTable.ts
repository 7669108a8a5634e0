import { html } from "htl";
import { bytes, count, decimal, duration } from "../../lib/format.js";
import type { PeerFigure } from "../../lib/peers/peerRecord.js";
import type { PeerRow } from "../../lib/peers/peerRows.js";
import { scoreCell } from "../scoreCell.js";
import { dataTable, type Column } from "../table.js";

/** The workbench's own models beside tools of others that learned from the same texts. */
export function peersTable(rows: readonly PeerRow[]): HTMLElement {
  return dataTable(rows, {
    caption: "Other tools on the same texts",
    columns: [
      { key: "task", label: "Task", width: "7rem" },
      { key: "system", label: "System", width: "14rem", format: (_, row) => systemCell(row) },
      figureColumn("microF1", "Micro-F1"),
      figureColumn("macroF1", "Macro-F1"),
      figureColumn("precisionAt1", "Precision at 1"),
      {
        key: "bytes",
        label: "Size",
        width: "4.5rem",
        align: "right",
        format: (value) => bytes(value as number),
      },
      {
        key: "trainSeconds",
        label: "Training, processor time",
        width: "6rem",
        align: "right",
        format: (value) => duration(value as number),
      },
      {
        key: "textsPerSecond",
        label: "Texts a processor second",
        align: "right",
        format: (value) => count(value as number | null),
      },
    ],
    pageSize: 50,
  });
}

function systemCell({ system, what }: PeerRow): string | Node {
  if (what === "") return system;
  return html`<span>${system}<br /><small>${what}</small></span>`;
}

function figureColumn(key: "microF1" | "macroF1" | "precisionAt1", label: string): Column<PeerRow> {
  return {
    key,
    label,
    align: "right",
    value: (row) => row[key]?.granted ?? null,
    format: (_, row) => cell(row[key]),
  };
}

function cell(figure: PeerFigure | null): string | Node {
  if (figure === null) return decimal(null);
  const { granted, chosen } = figure;
  return scoreCell(decimal(granted), chosen === null || chosen === granted ? "" : decimal(chosen));
}
