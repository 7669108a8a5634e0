import type { ModelDescription } from "../lib/model/description.js";
import type { CollectionUrls } from "../workers/related/worker.js";
import type { UrlState } from "./urlState.js";

/** A text that a model has read. */
export interface Reading {
  text: string;
  description: ModelDescription;
  /** Probability of each label, in the order of the description. */
  probabilities: Float32Array;
  /** The encoder's vector of the text, where it has read it. */
  vector?: Float32Array | null;
}

/** The data files of panels, fetched when their tab is first used. */
export interface PanelFiles {
  /** Order of the genres round the circle of hues, as an attachment of the page. */
  genres: { json(): Promise<unknown> };
  /** Addresses of the collections. */
  quotations: CollectionUrls;
  questions: CollectionUrls;
  blurbs: CollectionUrls;
}

/** The playground's part of the address, beside the name of the task. */
export const playgroundState = { text: "", title: "", label: "", tags: "", read: "words" };
export type PlaygroundState = UrlState<typeof playgroundState & { model: string }>;

/** What a task offers beyond its labels. */
export interface TaskPanel {
  element: HTMLElement;
  /** Shows what goes with a text; null where there is none. */
  show(reading: Reading | null): void;
  /** Resolves when everything that the panel needs has arrived. */
  prepare(): Promise<unknown>;
}

export type PanelFactory = (files: PanelFiles, state: PlaygroundState) => TaskPanel;
