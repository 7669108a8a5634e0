import { html } from "htl";
import type { LabellingFunction } from "../../lib/labelling/labellingFunction.js";
import { labelName } from "../palette.js";

/** Most terms that are listed. */
const listed = 60;

/** What a function looks for, in words. */
export function functionText(labellingFunction: LabellingFunction): HTMLElement {
  return html`<p class="function-text">${labellingFunction.description} ${rule(labellingFunction)}</p>`;
}

function rule(each: LabellingFunction): Node | string {
  switch (each.kind) {
    case "terms": {
      const { field, terms, except = [], minimum = 1, vote } = each;
      const enough =
        minimum > 1 ? `at least ${minimum} of these` : terms.length > 1 ? "one of these" : "this";
      return html.fragment`It votes ${labelName(vote)} where the ${field} has ${enough}: ${code(terms)}${
        except.length > 0 ? html.fragment`; unless it has ${code(except)}` : ""
      }.`;
    }
    case "pattern":
      return html.fragment`It votes ${labelName(each.vote)} where the ${each.field} matches ${code([each.pattern])}.`;
    case "length": {
      const { atLeast, atMost, vote } = each;
      const bounds = [
        atLeast === undefined ? "" : `${atLeast} words or more`,
        atMost === undefined ? "" : `${atMost} words or fewer`,
      ].filter((bound) => bound !== "");
      return `It votes ${labelName(vote)} for titles of ${bounds.join(" and ")}.`;
    }
    case "pressMark": {
      const ranges = each.ranges.map(([first, last]) =>
        first === last ? String(first) : `${first}–${last}`,
      );
      return html.fragment`It votes ${labelName(each.vote)} for press-marks ${code(ranges)}.`;
    }
    case "otherBooks":
      return "";
    case "model":
      return `It votes fiction from a probability of ${each.upper}, non-fiction up to ${each.lower}.`;
  }
}

function code(words: readonly string[]): Node {
  const more = words.length - listed;
  return html`<span class="terms"
    >${words.slice(0, listed).flatMap((word, i) => [i === 0 ? "" : ", ", html`<code>${word}</code>`])}${
      more > 0 ? ` and ${more} more` : ""
    }</span
  >`;
}
