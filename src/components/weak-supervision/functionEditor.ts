import { html } from "htl";
import { languages } from "../../lib/language/languages.js";
import type { LabellingFunction } from "../../lib/labelling/labellingFunction.js";
import {
  draftOf,
  emptyDraft,
  readDraft,
  type FunctionDraft,
} from "../../lib/dataProgramming/functionDraft.js";

export interface FunctionEditorOptions {
  /** The function to edit, or null for a new one. */
  edited: LabellingFunction | null;
  /** Names that other functions have. */
  taken: readonly string[];
  onSave: (labellingFunction: LabellingFunction) => void;
  onRemove: () => void;
  onCancel: () => void;
}

/** A form for one labelling function. What cannot be used is said beneath it, and nothing is lost. */
export function functionEditor({
  edited,
  taken,
  onSave,
  onRemove,
  onCancel,
}: FunctionEditorOptions): HTMLElement {
  const draft = edited === null ? emptyDraft : draftOf(edited);
  const text = (key: keyof FunctionDraft, label: string, note = "") =>
    html`<label class="field"
      >${label} ${note === "" ? null : html`<small>${note}</small>`}
      <input name=${key} type="text" autocomplete="off" spellcheck="false" value=${draft[key]} />
    </label>`;
  const area = (key: keyof FunctionDraft, label: string, rows: number, note = "") => {
    const box = html`<textarea name=${key} rows=${rows} spellcheck="false" autocomplete="off"></textarea>`;
    (box as HTMLTextAreaElement).value = draft[key];
    return html`<label class="field wide-field"
      >${label} ${note === "" ? null : html`<small>${note}</small>`} ${box}
    </label>`;
  };
  const choice = (key: keyof FunctionDraft, label: string, options: readonly (readonly [string, string])[]) =>
    html`<label class="field"
      >${label}
      <select name=${key}>
        ${options.map(([value, name]) => html`<option value=${value} selected=${draft[key] === value}>${name}</option>`)}
      </select>
    </label>`;

  const kind = choice("kind", "It looks for", [
    ["terms", "words and phrases"],
    ["pattern", "a regular expression"],
  ]);
  const where = html`<div class="fields">
    ${choice(
      "field",
      "in the",
      ["title", "author", "place", "publisher"].map((field) => [field, field] as const),
    )}
    ${choice("vote", "and votes", [
      ["fiction", "fiction"],
      ["non_fiction", "non-fiction"],
    ])}
  </div>`;
  const terms = html`<div class="fields">
    ${area("terms", "Terms", 5, "one a line; * stands for any letters, [verse] for a word in the cataloguer’s brackets, ^ and $ for start and end")}
    ${area("except", "Unless it has", 2, "one a line; may be empty")}
    ${text("minimum", "How many different terms must occur")}
  </div>`;
  const pattern = html`<div class="fields">
    ${area("pattern", "Regular expression", 2, "JavaScript; upper and lower case do not matter")}
  </div>`;
  const other = html`<div class="fields">${area("json", "Settings", 8, "as JSON")}</div>`;
  const problem = html`<p class="problem" role="alert"></p>`;
  const remove = html`<button type="button" class="button">Remove</button>`;
  remove.addEventListener("click", onRemove);
  const cancel = html`<button type="button" class="button">Cancel</button>`;
  cancel.addEventListener("click", onCancel);

  const form = html`<form class="function-editor" novalidate>
    <h3>${edited === null ? "A new function" : `Edit “${edited.name}”`}</h3>
    <div class="fields">
      ${text("name", "Name")}
      ${choice(
        "language",
        "Language",
        ["any", ...languages].map((language) => [language, language] as const),
      )}
    </div>
    ${text("description", "What it looks for", "a sentence for the ledger; may be empty")}
    ${draft.kind === "other" ? other : [html`<div class="fields">${kind}</div>`, terms, pattern, where]}
    ${problem}
    <p class="controls">
      <button type="submit" class="button primary">
        ${edited === null ? "Add it and vote" : "Save and vote"}
      </button>
      ${edited === null ? null : remove} ${cancel}
    </p>
  </form>` as HTMLFormElement;

  function showKind(): void {
    const chosen = kind.querySelector("select")?.value;
    terms.hidden = chosen !== "terms";
    pattern.hidden = chosen !== "pattern";
  }

  kind.addEventListener("input", showKind);
  form.addEventListener("submit", (event) => {
    event.preventDefault();
    const typed = Object.fromEntries(new FormData(form)) as Partial<FunctionDraft>;
    const read = readDraft({ ...draft, ...typed }, taken);
    problem.textContent = read.problem ?? "";
    if (read.function !== null) onSave(read.function);
  });
  showKind();
  return form;
}
