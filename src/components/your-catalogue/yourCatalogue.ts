import { html } from "htl";
import type { DescribedTask } from "../../lib/tasks/taskDescription.js";
import type { ModelUrls } from "../../lib/model/modelUrls.js";
import { urlState } from "../urlState.js";
import { columnsPanel } from "./columnsPanel.js";
import { keptPanel } from "./kept/keptPanel.js";
import { labelMapPanel } from "./labelMapPanel.js";
import { meaningPanel } from "./meaning/meaningPanel.js";
import { TitleMeanings } from "./meaning/titleMeanings.js";
import { modelPanel } from "./modelPanel.js";
import { openPanel, type ExampleFile } from "./openPanel.js";
import { steps } from "./steps.js";
import { tabbed } from "./tabbed.js";
import { tabs } from "./tabs.js";
import { CatalogueWorkspace, type SiteFiles } from "./workspace.js";

export interface YourCatalogueOptions {
  tasks: readonly DescribedTask[];
  /** Files of each task's model by the task's name. */
  models: Readonly<Record<string, ModelUrls>>;
  site: SiteFiles;
  /** Files that a reader without one can open. */
  examples: readonly ExampleFile[];
}

/**
 * A reader's catalogue: opened, its columns named, read by a model, and then asked the questions of the book, tab by tab.
 * The address holds the tab and how each tab is set, behind "#", where no request carries it.
 */
export function yourCatalogue({ tasks, models, site, examples }: YourCatalogueOptions): HTMLElement {
  const workspace = new CatalogueWorkspace(site);
  const meaning = (workspace.meaning = new TitleMeanings(workspace));
  const state = urlState({ tab: tabs[0].key }, { choices: { tab: tabs.map(({ key }) => key) } }, "page");
  const reading = modelPanel(workspace, tasks, models);
  return html`<div class="your-catalogue">
    ${keptPanel(workspace, reading.read)}
    ${steps(workspace, {
      open: openPanel(workspace, examples, reading.prepare),
      columns: columnsPanel(workspace),
      model: html`<div>${reading}${labelMapPanel(workspace)}${meaningPanel(workspace, meaning)}</div>`,
    })}
    ${tabbed(workspace, tabs, state)}
  </div>`;
}
