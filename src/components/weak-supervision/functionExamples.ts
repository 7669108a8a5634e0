import { html } from "htl";
import type { ExampleBook, FunctionExamples } from "../../lib/dataProgramming/exampleTitles.js";
import { labelClass, labelName } from "../palette.js";

/** Longest title that is shown whole, in characters. */
const wholeTitle = 220;

/** Books that show what a function does: where it stands unopposed, where others contradict it, where it errs. */
export function functionExamples({ hits, conflicts, mistakes }: FunctionExamples): HTMLElement {
  return html`<div class="function-examples">
    ${group("Hits", "It votes and nobody contradicts it.", hits, "It votes on no book alone or in agreement.")}
    ${group("Conflicts", "Another function votes otherwise.", conflicts, "No other function contradicts it.")}
    ${group("Mistakes", "People say otherwise.", mistakes, "It is wrong on no labelled book.")}
  </div>`;
}

function group(name: string, meaning: string, books: readonly ExampleBook[], none: string): HTMLElement {
  return html`<section>
    <h4>${name}</h4>
    <p class="status">${books.length > 0 ? meaning : none}</p>
    ${
      books.length > 0
        ? html`<ul>
            ${books.map(item)}
          </ul>`
        : null
    }
  </section>`;
}

function item({ title, author, vote, label, against }: ExampleBook): HTMLElement {
  const shown = title.length > wholeTitle ? `${title.slice(0, wholeTitle)}…` : title;
  return html`<li>
    <span class="example-title">${shown}</span>${author === "" ? "" : `, ${author}`}
    <span class="example-votes"
      ><span class="tag ${labelClass(vote)}">votes ${labelName(vote)}</span>${
        label === null
          ? null
          : html` <span class="tag ${label === vote ? "right-answer" : "wrong-answer"}"
              >people say ${labelName(label)}</span
            >`
      }</span
    >
    ${
      against.length > 0
        ? html`<span class="status"
            >against:
            ${against.slice(0, 3).join(", ")}${against.length > 3 ? ` and ${against.length - 3} more` : ""}</span
          >`
        : null
    }
  </li>`;
}
