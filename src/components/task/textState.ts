import type { LabelErrorFilter } from "../../lib/multilabel/labelErrors.js";
import { urlState, type UrlState } from "../urlState.js";

/** Which held-out texts a page shows, in its address. */
export type TextState = UrlState<Record<keyof LabelErrorFilter, string>>;

/** Verdicts by which texts can be chosen, with their names for readers. */
export const verdicts: Readonly<Record<string, string>> = {
  any: "any",
  mistakes: "with a mistake",
  missed: "a label missed",
  wrong: "a label wrongly given",
  none: "without a mistake",
};

/** Begins with what the address says, or with all texts that have a mistake. */
export function textState(labels: readonly string[]): TextState {
  return urlState(
    { verdict: "mistakes", label: "", instead: "", words: "" },
    {
      choices: { verdict: Object.keys(verdicts), label: ["", ...labels], instead: ["", ...labels] },
      typed: ["words"],
    },
  );
}
