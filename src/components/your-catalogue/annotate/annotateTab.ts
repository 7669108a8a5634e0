import { html } from "htl";
import type { Opinion } from "../../../lib/ownCatalogue/annotation.js";
import { labelsByFrequency } from "../../../lib/ownCatalogue/matchingLabels.js";
import { urlState } from "../../urlState.js";
import type { CatalogueWorkspace } from "../workspace.js";
import { agreementPanel } from "./agreementPanel.js";
import { Annotating } from "./annotating.js";
import { ownAnnotation } from "./judged.js";
import { keyList, listenForKeys, type KeyAction } from "./keys.js";
import { labelChooser } from "./labelChooser.js";
import { modelAnswer } from "./modelAnswer.js";
import { opinionText } from "./opinionText.js";
import { askingOrders } from "./orders.js";
import { sampleFigures } from "./sampleFigures.js";
import { settings } from "./settings.js";
import { titleCard } from "./titleCard.js";
import { titleList } from "./titleList.js";

/** Titles that a list shows at a time. */
const listed = 10;

/** Titles are judged here, one at a time or from a list, by keys, buttons or fingers. */
export function annotateTab(workspace: CatalogueWorkspace): HTMLElement {
  const [{ description, probabilities }] = workspace.models;
  const many = description.kind === "multilabel";
  const state = urlState(
    { order: askingOrders[0].key, show: "one", answer: "after" },
    {
      choices: {
        order: askingOrders.map(({ key }) => key),
        show: ["one", "list"],
        answer: ["after", "before", "never"],
      },
    },
    "annotate",
  );
  const orderNow = () => askingOrders.find(({ key }) => key === state.value.order) ?? askingOrders[0];
  const atATime = () => (state.value.show === "list" ? listed : 1);
  const annotating = new Annotating(workspace, orderNow(), atATime());

  const card = titleCard(workspace);
  const list = titleList(workspace, (row) => annotating.pick(row));
  const note = html`<input
    type="text"
    aria-label="Note on this title"
    placeholder="Note (n)"
  />` as HTMLInputElement;
  const before = modelAnswer(workspace);
  const after = modelAnswer(workspace);
  const last = html`<p></p>`;
  const figures = sampleFigures(workspace, annotating, () => orderNow().key === "slice");
  const agreement = html`<div></div>`;
  const leave = () => card.focus({ preventScroll: true });
  const size = description.labels.length;
  const chooser = labelChooser(
    description,
    size > 9 ? labelsByFrequency(size, probabilities) : description.labels.map((_, label) => label),
    { onLabels: (labels) => judge({ kind: "labels", labels }), leave },
  );

  const judge = (opinion: Opinion) => {
    if (orderNow().missing?.(workspace)) return;
    const said = note.value.trim();
    note.value = "";
    annotating.judge(opinion, said);
  };
  const keys = html`<div></div>`;
  const actions: readonly (KeyAction & { button?: string })[] = [
    { key: "u", does: "not sure", button: "Not sure", run: () => judge({ kind: "unsure" }) },
    {
      ...{ key: "x", does: "no label fits, such as “not a book”", button: "No label fits" },
      run: () => judge({ kind: "unfit" }),
    },
    { key: "s", does: "skip: ask me later", button: "Skip", run: () => annotating.skip() },
    { key: "z", does: "undo: back to the title before", button: "Undo", run: () => void annotating.undo() },
    { key: "n", does: "write a note", run: () => note.focus() },
    ...(size > 9 ? [{ key: "/", does: "find a label by name", run: () => chooser.seek() }] : []),
    ...(many ? [{ key: "Enter", does: "confirm the labels, go on", run: () => chooser.confirm() }] : []),
    {
      ...{ key: "?", does: "show and hide this list" },
      run: () => keys.querySelector("details")?.toggleAttribute("open"),
    },
  ];
  keys.append(keyList(many ? "switch a label on or off" : "decide for a label", actions));
  const buttons = actions.flatMap(({ key, button: text, run }) => {
    if (text === undefined) return [];
    const button = html`<button type="button" class="button" aria-keyshortcuts=${key}>
      <kbd>${key}</kbd> ${text}
    </button>`;
    button.addEventListener("click", (event) => {
      run();
      if (event.detail > 0) leave();
    });
    return button;
  });
  note.addEventListener("keydown", ({ key }) => {
    if (key === "Enter" || key === "Escape") leave();
  });

  const asked = html`<div class="annotate-asked" tabindex="-1">
    ${list}${card}${before.element}${chooser.element}
    <div class="annotate-actions">${buttons}${note}</div>
    <div class="annotate-last">${last}${after.element}</div>
    ${keys}
  </div>`;
  listenForKeys(asked, actions, (digit) => chooser.press(digit));

  let shown: number | null | undefined;
  function update(): void {
    const { current } = annotating;
    const missing = orderNow().missing?.(workspace) ?? null;
    const row = missing === null ? current : null;
    list.show(state.value.show === "list" && missing === null ? annotating.rows : [], row);
    card.show(row, missing ?? "No title is left to be asked in this order.");
    chooser.element.hidden = row === null;
    if (row !== shown) {
      const own = row === null ? undefined : ownAnnotation(workspace, row);
      chooser.begin(own?.opinion.kind === "labels" ? own.opinion.labels : []);
    }
    shown = row;
    const { answer } = state.value;
    before.show(answer === "before" ? row : null);
    if (answer === "before" && row !== null) annotating.showAnswer(row);
    showLast(answer === "never");
    figures.update();
  }

  function showLast(silent: boolean): void {
    const row = annotating.last;
    const own = row === null ? undefined : ownAnnotation(workspace, row);
    last.hidden = own === undefined;
    after.show(own === undefined || silent ? null : row);
    if (own === undefined || row === null) return;
    if (!silent) annotating.showAnswer(row);
    last.replaceChildren(
      "The title before, ",
      html`<q>${workspace.catalogue?.title[row]}</q>`,
      `: you said ${opinionText(description, own.opinion)}.`,
    );
  }

  const chosen = settings(workspace, annotating, state);
  const compare = html`<details>
    <summary>Several annotators: how far do they agree?</summary>
    ${agreement}
  </details>` as HTMLDetailsElement;
  const showAgreement = () => {
    if (!compare.open) return;
    const pick = (row: number) => {
      annotating.pick(row);
      leave();
    };
    agreement.replaceChildren(agreementPanel(workspace, pick));
  };
  compare.addEventListener("toggle", showAgreement);
  annotating.addEventListener("input", update);
  let arranged = state.value;
  state.addEventListener("input", () => {
    const { order, show } = arranged;
    arranged = state.value;
    chosen.update();
    if (order !== arranged.order || show !== arranged.show) annotating.arrange(orderNow(), atATime());
    else update();
  });
  update();
  return html`<div class="annotate">${chosen.element}${asked}${figures.element}${compare}</div>`;
}
