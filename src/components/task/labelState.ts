import type { MultilabelEvaluation } from "../../lib/model/multilabelEvaluation.js";
import { urlState, type UrlState } from "../urlState.js";

/** The label that a page looks at more closely, in its address. */
export type LabelState = UrlState<{ about: string }>;

/** Begins with the label of the address, or with the commonest one. */
export function labelState({ labels, data }: MultilabelEvaluation): LabelState {
  const commonest = [...labels].sort((a, b) => data.support[b] - data.support[a])[0] ?? "";
  return urlState({ about: commonest }, { choices: { about: labels } });
}
