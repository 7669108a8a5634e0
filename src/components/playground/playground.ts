import { html } from "htl";
import type { ChosenFile } from "../../lib/model/modelFiles.js";
import type { ModelUrls } from "../../lib/model/modelUrls.js";
import { oneText } from "./oneText.js";
import { ownModel } from "../ownModel.js";
import { loadAhead } from "./loadAhead.js";
import { readingSwitch } from "./readingSwitch.js";
import { PlaygroundSession, type MeaningFiles } from "./session.js";
import { severalTexts } from "./severalTexts.js";
import { tabList } from "../tabs.js";
import type { PanelFiles } from "../taskPanel.js";
import { ownTask, type PlaygroundTask } from "./tasks.js";

/**
 * All models behind tabs: one text or a list of them, read by the model that is chosen. The texts stay when the
 * reader turns to another model.
 *
 * @param models addresses of each task's model, by the task's name
 */
export function playground(
  tasks: readonly PlaygroundTask[],
  models: Readonly<Record<string, ModelUrls>>,
  meaningFiles: MeaningFiles,
  files: PanelFiles,
): HTMLElement {
  const session = new PlaygroundSession(tasks, models, meaningFiles, files);
  const { meaning, state } = session;
  const one = oneText(session);
  const several = severalTexts(session);
  const own = ownModel(async ({ json, onnx }) => {
    await session.adopt({ description: address(json), onnx: address(onnx) });
    for (const part of parts) part.show();
  });
  const parts = [one, several];
  const reading = readingSwitch(meaning, (read) => state.set({ read }));
  const about = html`<p class="task-about"></p>`;
  const panel = html`<div id="playground-panel" role="tabpanel">
    ${about}${own}${reading}
    <h2>One text</h2>
    ${one.element}
    <h2>Several texts</h2>
    <p>Paste up to 10,000 lines, one text a line. The table can be sorted and downloaded.</p>
    ${several.element}
  </div>`;
  const tabs = tabList(
    session.tasks.map(({ name, tab }) => ({ key: name, label: tab })),
    { label: "Models", panel, onSelect: (model) => state.set({ model, label: "" }) },
  );
  let shown = "";
  let read = "";

  function show(): void {
    const { name, question } = session.task;
    reading.show(state.value.read);
    if (name !== shown) {
      [shown, read] = [name, state.value.read];
      tabs.select(name);
      about.textContent = question;
      own.hidden = name !== ownTask.name;
      reading.hidden = !session.hasDeepModel(session.task);
      for (const part of parts) part.show();
    } else if (read !== state.value.read) {
      read = state.value.read;
      one.show();
    }
  }

  // Follows the tabs, and the address when the reader goes back.
  state.addEventListener("input", show);
  let before = meaning.status.kind;
  meaning.addEventListener("change", () => {
    if (meaning.status.kind === "ready" && before !== "ready") one.show();
    before = meaning.status.kind;
  });
  show();
  // What the browser keeps is not fetched: an address that asks for meaning then has it at once.
  void meaning.look().then(() => {
    const { status } = meaning;
    if (state.value.read === "meaning" && status.kind === "absent" && status.bytes === 0) void meaning.load();
  });
  return html`<div>${tabs}${panel}${loadAhead(session)}</div>`;
}

function address({ bytes }: ChosenFile): string {
  return URL.createObjectURL(new Blob([Uint8Array.from(bytes)]));
}
