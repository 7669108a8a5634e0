import type { DecisionFilter } from "../../lib/errorAnalysis/decisions.js";
import { defaultTask } from "../taskChooser.js";
import { urlState, type UrlState } from "../urlState.js";

/** The filter of the list of records that lets all pass. */
export const anyDecision: DecisionFilter = {
  verdict: "all",
  actual: "all",
  predicted: "all",
  from: 0,
  to: 1,
  words: "",
};

/** Stands for a limit that is as the model's own validation texts set it. */
export const asFitted = -1;

const startingState = {
  ...defaultTask,
  /** Keys of models; "" for the final one, and for the last of the others. */
  model: "",
  other: "",
  firstBelow: asFitted as number,
  secondFrom: asFitted as number,
  cost: 1,
  /** What mistakes cost where there are more than two classes, row after row; none where all cost 1. */
  costs: [] as readonly string[],
  ...anyDecision,
  verdict: "wrong",
};

/** What the page on errors keeps in its address: task, label and models, limits, costs, and the filter of the list. */
export type ErrorState = UrlState<typeof startingState>;

/** @param scope where several states share an address: see `divideQuery` */
export function errorState(scope = ""): ErrorState {
  const state = urlState<typeof startingState>(
    startingState,
    {
      choices: { verdict: ["all", "right", "wrong"] },
      bounds: { from: [0, 1], to: [0, 1], firstBelow: [-1, 1], secondFrom: [-1, 1], cost: [0.05, 20] },
      formerly: { firstBelow: "nonFictionBelow", secondFrom: "fictionFrom" },
      typed: ["words"],
    },
    scope,
  );
  const about = () => `${state.value.task} ${state.value.label}`;
  let before = about();
  state.addEventListener("input", () => {
    if (about() === before) return;
    before = about();
    // Classes and limits of another question mean nothing here.
    state.set({ actual: "all", predicted: "all", firstBelow: asFitted, secondFrom: asFitted, costs: [] });
  });
  return state;
}

/** Calls `update` now and at every change of the state, until the element has left the page. */
export function follow(state: EventTarget, element: Element, update: () => void): void {
  let shown = false;
  const listener = () => {
    if (shown && !element.isConnected) state.removeEventListener("input", listener);
    else {
      shown ||= element.isConnected;
      update();
    }
  };
  state.addEventListener("input", listener);
  update();
}
