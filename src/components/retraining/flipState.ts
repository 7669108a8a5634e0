import type { LadderModel } from "../../lib/ablation/flips.js";
import { labels } from "../palette.js";
import { urlState, type UrlState } from "../urlState.js";

/** Which changes the list can show. */
export const changeChoices = ["flipped", "gained", "lost", "wrong in both", "right in both", "all"] as const;

/** Settings of the list of flipped titles at the start: from the rung before the last to the last. */
export function startingFlips(models: readonly LadderModel[]) {
  const last = models.at(-1)?.key ?? "";
  return { from: models.at(-2)?.key ?? last, to: last, change: "flipped", label: "all", words: "" };
}

/** What the list of flipped titles keeps in the address. */
export type FlipState = UrlState<ReturnType<typeof startingFlips>>;

/** The settings of the list, bound to the address. */
export function flipState(models: readonly LadderModel[]): FlipState {
  const keys = models.map(({ key }) => key);
  return urlState<ReturnType<typeof startingFlips>>(startingFlips(models), {
    choices: { from: keys, to: keys, change: changeChoices, label: ["all", ...labels] },
    typed: ["words"],
  });
}
