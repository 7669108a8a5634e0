import { html } from "htl";
import { absent, count, interval, percent, plural } from "../../../lib/format.js";
import { labellingFunctions } from "../../../lib/labelling/functions/index.js";
import { polarity, type LabellingFunction } from "../../../lib/labelling/labellingFunction.js";
import { ledger, type LedgerRow } from "../../../lib/labelling/ledger.js";
import { Vote } from "../../../lib/labelling/votes.js";
import {
  applicable,
  isVotedOn,
  votedBooks,
  type FunctionVotes,
} from "../../../lib/teaching/functionEvidence.js";
import { evidenceWeight, mostEvidence } from "../../../lib/teaching/teachCatalogue.js";
import { labelName } from "../../palette.js";
import { rememberedSet } from "../../studioMemory.js";
import { dataTable } from "../../table.js";
import type { CatalogueWorkspace } from "../workspace.js";
import { teachingClient } from "./taughtModels.js";

/** The element of `functionsPanel`, with the votes that take part; null where none do. */
export type FunctionsPanel = HTMLDetailsElement & {
  votes: () => Promise<FunctionVotes | null>;
  update: () => void;
};

/** Records drawn by chance that functions vote on. */
const mostVoted = 10_000;

type Line = LedgerRow & { name: string; labellingFunction: LabellingFunction };

/** Labelling functions of the book, as the studio has them: whether they vote, which of them, and how they fare on this catalogue. */
export function functionsPanel(workspace: CatalogueWorkspace): FunctionsPanel {
  const { set } = rememberedSet(labellingFunctions);
  const off = new Set(set.filter(({ on }) => !on).map((each) => each.function.name));
  const take = html`<input type="checkbox" />` as HTMLInputElement;
  const status = html`<p class="status" role="status"></p>`;
  const table = html`<div></div>`;
  const element = html`<details class="teach-functions">
    <summary>Labelling functions</summary>
    <p>
      A function votes on every record that has its words, right or wrong. Together they stand for labels on
      up to ${count(mostEvidence)} records that nobody has labelled; each counts ${percent(evidenceWeight, 0)}
      of one of yours. Write your own in the studio of the page
      <a href="./weak-supervision.html">Weak supervision</a>; they appear here.
    </p>
    <div class="controls"><label>${take} Labelling functions take part</label></div>
    ${status}${table}
  </details>` as unknown as FunctionsPanel;
  let voted: { catalogue: number; votes: Promise<FunctionVotes> } | undefined;

  function all(): Promise<FunctionVotes> {
    const { catalogue, chance, revision } = workspace;
    if (!catalogue) return Promise.reject(new Error("missing catalogue: none is open"));
    if (voted?.catalogue !== revision.catalogue) {
      const drawn = chance.filter((row) => catalogue.title[row] !== "").subarray(0, mostVoted);
      const known = new Set(drawn);
      const labelled = workspace.actual.flatMap((labels, row) => (labels && !known.has(row) ? row : []));
      const rows = Int32Array.from([...drawn, ...labelled]);
      const functions = applicable(
        set.map((each) => each.function),
        catalogue,
      );
      const votes = teachingClient
        .vote(votedBooks(catalogue, rows), functions)
        .then(({ votes }) => ({ rows, names: functions.map(({ name }) => name), votes }));
      voted = { catalogue: revision.catalogue, votes };
    }
    return voted.votes;
  }

  async function show(): Promise<void> {
    if (!element.open || element.hidden) return;
    status.textContent = "Voting …";
    try {
      const { rows, names, votes } = await all();
      const gold = Int8Array.from(rows, (row) => workspace.actual[row]?.[0] ?? Vote.abstain);
      const functions = new Map(set.map((each) => [each.function.name, each.function]));
      const lines = ledger(votes, rows.length, gold).flatMap((row, f): Line[] => {
        const labellingFunction = functions.get(names[f]);
        return labellingFunction && row.coverage > 0 ? [{ ...row, name: names[f], labellingFunction }] : [];
      });
      status.textContent = `${plural(lines.length, "function")} of ${count(set.length)} vote on ${plural(rows.length, "record")} that were looked at; the others find nothing here, or read a field that your catalogue does not have.`;
      table.replaceChildren(ledgerOf(lines));
    } catch (error) {
      status.textContent = error instanceof Error ? error.message : String(error);
    }
  }

  function ledgerOf(lines: readonly Line[]): HTMLElement {
    return dataTable<Line>(lines, {
      ...{ label: "Labelling functions on your catalogue", pageSize: 10 },
      sort: { key: "coverage", direction: "descending" },
      columns: [
        { key: "on", label: "On", value: ({ name }) => !off.has(name), format: (_, line) => switchOf(line) },
        { key: "name", label: "Function", width: "9rem" },
        {
          ...{ key: "description", label: "Looks for", width: "16rem" },
          value: ({ labellingFunction }) => labellingFunction.description,
        },
        {
          ...{ key: "polarity", label: "Votes" },
          value: ({ labellingFunction }) => polarity(labellingFunction).map(labelName).join(", "),
        },
        { key: "coverage", label: "Coverage", format: (value) => percent(value as number) },
        {
          ...{ key: "accuracy", label: "Agrees with your labels" },
          value: ({ accuracy }) => accuracy?.value ?? null,
          format: (_, { accuracy, annotated }) =>
            accuracy ? `${interval(accuracy, (value) => percent(value, 0))} of ${count(annotated)}` : absent,
        },
      ],
    });
  }

  function switchOf({ name }: Line): HTMLElement {
    const input = html`<input
      type="checkbox"
      aria-label=${`${name} takes part`}
      checked=${!off.has(name)}
    />` as HTMLInputElement;
    input.addEventListener("change", () => {
      if (input.checked) off.delete(name);
      else off.add(name);
    });
    return input;
  }

  element.votes = async () => {
    if (!take.checked || element.hidden) return null;
    const { rows, names, votes } = await all();
    const on = [...names.keys()].filter((f) => !off.has(names[f]));
    return on.length === 0 ? null : { rows, names: on.map((f) => names[f]), votes: on.map((f) => votes[f]) };
  };
  element.update = () => {
    element.hidden = workspace.models.length === 0 || !isVotedOn(workspace.models[0].description);
  };
  element.addEventListener("toggle", () => void show());
  return element;
}
