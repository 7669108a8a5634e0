import * as Inputs from "@observablehq/inputs";
import { html } from "htl";
import { count, percent, plural, year as yearText } from "../../lib/format.js";
import { mostListed, type TitleList, type TitleQuery } from "../../lib/keywords/keywordSession.js";
import type { Title } from "../../lib/keywords/titleSet.js";
import type { KeywordClient } from "../../workers/keywords/start.js";
import { scanLink } from "../scanLink.js";
import { dataTable } from "../table.js";
import { bound } from "../bound.js";
import { sets, yearBounds, type KeywordState } from "./keywordState.js";

/** The element of the list, and what makes it follow the keywords. */
export interface TitleListPanel {
  element: HTMLElement;
  /** Shows the titles that the settings ask for; without keywords, none. */
  show(keywords: readonly string[]): Promise<void>;
}

/**
 * The titles behind a point or a stretch of years, as a table.
 * @param linked false where the books are made up, so that there are no scans to link to
 */
export function titleListPanel(client: KeywordClient, state: KeywordState, linked: boolean): TitleListPanel {
  const status = html`<p class="status" role="status"></p>`;
  const keywordPlace = html`<span></span>`;
  const table = dataTable<Title>([], {
    label: "Titles behind the point",
    pageSize: 10,
    rowKey: ({ id }) => id,
    empty: "No title to show.",
    columns: [
      { key: "year", label: "Year", format: (value) => yearText(value) },
      {
        key: "title",
        label: "Title",
        width: "18rem",
        format: (_, row) => scanLink(shortened(row.title), row.ark ?? "", linked),
      },
      { key: "author", label: "Author" },
    ],
  });
  const number = (key: "first" | "last", label: string) =>
    bound(state, key, Inputs.number(yearBounds, { label, step: 1, value: state.value[key] }));
  const element = html`<div class="title-list">
    <div class="controls">
      ${keywordPlace}${bound(state, "set", Inputs.select(sets, { label: "Titles of the", value: state.value.set }))}
      ${number("first", "From year")}${number("last", "To year")}
    </div>
    ${status}${table}
  </div>`;
  let select: Inputs.Input<string> | null = null;
  let offered = "";
  let shown = "";
  let asked = 0;

  /** The choice of a keyword is made anew when the keywords change; where none is chosen, it shows the first. */
  function offer(keywords: readonly string[], chosen: string): void {
    if (offered !== keywords.join("\n")) {
      offered = keywords.join("\n");
      select =
        keywords.length === 0 ? null : Inputs.select(keywords, { label: "Titles with", value: chosen });
      select?.addEventListener("input", ({ currentTarget }) =>
        state.set({ term: (currentTarget as Inputs.Input<string>).value }),
      );
      keywordPlace.replaceChildren(...(select ? [select] : []));
    }
    if (select && select.value !== chosen) select.value = chosen;
  }

  async function show(keywords: readonly string[]): Promise<void> {
    const { term, set, first, last } = state.value;
    const keyword = keywords.includes(term) ? term : (keywords[0] ?? "");
    offer(keywords, keyword);
    const query: TitleQuery = { keyword, set, first, last };
    if (shown === JSON.stringify(query)) return;
    shown = JSON.stringify(query);
    const turn = ++asked;
    const list = keyword === "" ? { rows: [], hits: 0, titles: 0 } : await client.list(query);
    if (turn !== asked) return;
    table.update(list.rows);
    status.textContent = statusLine(query, list);
  }

  return { element, show };
}

function statusLine({ keyword, set, first, last }: TitleQuery, { hits, titles, rows }: TitleList): string {
  if (keyword === "") return "Type a keyword above to list the titles that have it.";
  if (first > last) return `The first year, ${first}, is after the last, ${last}: there is nothing to list.`;
  const years = first === last ? `of ${first}` : `of ${first} to ${last}`;
  if (titles === 0) return `The ${set} has no titles ${years}.`;
  const cut = rows.length < hits ? `; the first ${count(mostListed)} are listed` : "";
  return `${keyword}: ${count(hits)} of ${plural(titles, "title")} of the ${set} ${years} (${percent(hits / titles)})${cut}.`;
}

function shortened(title: string): string {
  return title.length > 220 ? `${title.slice(0, 219)}…` : title;
}
