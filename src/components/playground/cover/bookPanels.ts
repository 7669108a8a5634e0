import { html } from "htl";
import type { PanelFactory } from "../../taskPanel.js";
import { bookPanel } from "../related/bookPanel.js";
import { coverPanel } from "./coverPanel.js";

/** What goes with a described book: colours for its cover, and related books. */
export const bookPanels: PanelFactory = (files, state) => {
  const panels = [coverPanel, bookPanel].map((factory) => factory(files, state));
  return {
    element: html`<div>${panels.map(({ element }) => element)}</div>`,
    show(reading) {
      for (const panel of panels) panel.show(reading);
    },
    prepare: () => Promise.all(panels.map((panel) => panel.prepare())),
  };
};
