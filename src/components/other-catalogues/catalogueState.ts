import type { OtherCatalogues } from "../../lib/externalValidation/otherCatalogues.js";
import { urlState, type UrlState } from "../urlState.js";

/** Which predictions the list of titles can show. */
export const verdicts = ["wrong", "right", "all"] as const;

/** What the page keeps in the address: the model that is looked at, and the list of its errors. */
export type PageState = UrlState<ReturnType<typeof startingState>>;

/** The last model that has seen neither of the other catalogues, and what it gets wrong in HathiTrust. */
function startingState({ reader }: Pick<OtherCatalogues, "reader">) {
  return { model: reader, set: "hathiTrust", group: "all", verdict: "wrong", words: "", title: "" };
}

/** The state of the page, bound to its address. */
export function pageState(report: OtherCatalogues): PageState {
  const groups = report.scores.flatMap((each) => each.groups.map(({ group }) => group));
  return urlState<ReturnType<typeof startingState>>(startingState(report), {
    choices: {
      model: report.rungs.map(({ key }) => key),
      set: report.sets.map(({ key }) => key),
      group: ["all", ...new Set(groups)],
      verdict: verdicts,
    },
    typed: ["words"],
  });
}
