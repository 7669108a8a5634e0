import type { DecisionFilter } from "../../lib/predictions.js";
import { labels } from "../palette.js";
import { urlState, type UrlState } from "../urlState.js";

/** The filter of the list of titles that lets all pass. */
export const anyDecision: DecisionFilter = {
  verdict: "all",
  actual: "all",
  predicted: "all",
  from: 0,
  to: 1,
  words: "",
};

/** Stands for a limit that is as the model's own validation titles set it. */
export const asFitted = -1;

function startingState(model: string, other: string) {
  return {
    model,
    other,
    nonFictionBelow: asFitted as number,
    fictionFrom: asFitted as number,
    cost: 1,
    ...anyDecision,
    verdict: "wrong",
  };
}

/** What the page on errors keeps in its address: the models, the limits, the cost, and the filter of the list. */
export type ErrorState = UrlState<ReturnType<typeof startingState>>;

/** The state of the page. @param models keys in the order of the ladder @param final key of the model shown at the start */
export function errorState(models: readonly { key: string }[], final: string): ErrorState {
  const keys = models.map(({ key }) => key);
  const other = keys.filter((key) => key !== final).at(-1) ?? final;
  return urlState<ReturnType<typeof startingState>>(startingState(final, other), {
    choices: {
      model: keys,
      other: keys,
      verdict: ["all", "right", "wrong"],
      actual: ["all", ...labels],
      predicted: ["all", ...labels],
    },
    bounds: { from: [0, 1], to: [0, 1], nonFictionBelow: [-1, 1], fictionFrom: [-1, 1], cost: [0.05, 20] },
  });
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
