import { labelNames } from "../../model/labelNames.js";
import { markup, markupTable, type Markup } from "./markup.js";
import type { ReportSource } from "./reportFigures.js";

/** With what settings the report can be made again. */
export function settingsSection({ mapping, fileLabels, models, seed, address }: ReportSource): Markup {
  const names = labelNames(models[0].description);
  const meant = Object.entries(fileLabels?.map ?? {}).map(([written, label]) => [
    ...[written, label === null ? "none of the model’s labels" : names[label]],
  ]);
  const settings = [...new URLSearchParams(address)].map(([key, value]) => [key, value]);
  return markup`<h2>Settings</h2>
<p>Records are drawn by chance in the order of seed ${seed}. A session file restores all of this.</p>
<div class="table">${markupTable("Which column was what", ["Role", "Column"], Object.entries(mapping))}</div>
${meant.length === 0 ? null : markup`<div class="table">${markupTable("What the labels of the file are to the model", ["In the file", "To the model"], meant)}</div>`}
${settings.length === 0 ? null : markup`<div class="table">${markupTable("What the tabs showed", ["Setting", "Value"], settings)}</div>`}`;
}
