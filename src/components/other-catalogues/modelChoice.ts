import * as Inputs from "@observablehq/inputs";
import { html } from "htl";
import type { OtherCatalogues } from "../../lib/externalValidation/otherCatalogues.js";
import { bound } from "../bound.js";
import type { PageState } from "./catalogueState.js";

/** The model that the charts by class and the list of titles show. */
export function modelChoice({ rungs }: OtherCatalogues, state: PageState): HTMLElement {
  const title = (key: string) => rungs.find((rung) => rung.key === key)?.title ?? key;
  const input = Inputs.select(
    rungs.map(({ key }) => key),
    { label: "Model", value: state.value.model, format: title },
  );
  return html`<div class="controls">${bound(state, "model", input)}</div>`;
}
