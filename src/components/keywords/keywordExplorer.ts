import * as Inputs from "@observablehq/inputs";
import { html } from "htl";
import { count, duration } from "../../lib/format.js";
import type { KeywordCounts, KeywordFrequencies } from "../../lib/keywords/keywordSession.js";
import { KeywordClient } from "../../workers/keywords/start.js";
import type { LoadedTitles, TitleUrls } from "../../workers/keywords/worker.js";
import { progressBar } from "../progress.js";
import { bound } from "../bound.js";
import { windows, yearBounds, type KeywordState } from "./keywordState.js";
import { keywordChart, type KeywordPoint } from "./keywordChart.js";
import { titleListPanel } from "./titleListPanel.js";

export interface KeywordExplorerOptions {
  /** Addresses of the columns of titles of the collection and of the catalogue. */
  urls: TitleUrls;
  /** false where the books are made up, so that there are no scans to link to. */
  linked: boolean;
}

/** Keywords by year in both sets, and the titles behind each point. The titles are loaded when the page has been drawn. */
export function keywordExplorer(state: KeywordState, { urls, linked }: KeywordExplorerOptions): HTMLElement {
  const client = new KeywordClient(urls);
  const element = html`<div class="keyword-explorer"></div>`;
  const start = () => {
    const bar = progressBar({ label: "Loading the titles" });
    element.replaceChildren(bar);
    client
      .load((arrived) => bar.arrive(arrived, "making the index"))
      .then(
        (loaded) => element.replaceChildren(...explorer(client, state, loaded, linked)),
        (error: unknown) => {
          bar.fail(messageOf(error));
          const again = html`<button type="button" class="button">Try again</button>`;
          again.addEventListener("click", start);
          element.append(again);
        },
      );
  };
  whenIdle(start);
  return element;
}

function explorer(
  client: KeywordClient,
  state: KeywordState,
  loaded: LoadedTitles,
  linked: boolean,
): HTMLElement[] {
  const { value } = state;
  const number = (key: "from" | "to", label: string) =>
    bound(state, key, Inputs.number(yearBounds, { label, step: 1, value: value[key] }));
  const words = Inputs.text({
    label: "Keywords",
    value: value.words,
    placeholder: 'e.g. tale, histor*, "a novel"',
  });
  const smoothing = Inputs.select(windows, {
    label: "Running mean over",
    value: value.window,
    format: (width) => (width === "1" ? "1 year" : `${width} years`),
  });
  const controls = html`<div class="controls">
    ${bound(state, "words", words)}${bound(state, "window", smoothing)}${number("from", "First year")}${number("to", "Last year")}
  </div>`;
  const status = html`<p class="status" role="status"></p>`;
  const place = html`<div></div>`;
  const list = titleListPanel(client, state, linked);
  let counted = "";
  let asked = 0;
  let keywords: string[] = [];

  const pick = ({ keyword, set, from, to }: KeywordPoint) => {
    state.set({
      term: keyword,
      set,
      first: Math.max(yearBounds[0], from),
      last: Math.min(yearBounds[1], to),
    });
    list.element.scrollIntoView({ block: "nearest" });
  };

  async function refresh(): Promise<void> {
    const { words, from, to, window } = state.value;
    const wanted = JSON.stringify([words, from, to, window]);
    if (wanted !== counted) {
      counted = wanted;
      const turn = ++asked;
      const range = { from, to, window: Number(window) };
      const counts = await client.count(words, range);
      if (turn !== asked) return;
      keywords = counts.keywords.map(({ keyword }) => keyword);
      const drawable = counts.keywords.some(({ sets }) => sets.some(({ points }) => points.length > 0));
      place.replaceChildren(
        ...(drawable ? [keywordChart(counts.keywords, range.window, loaded.titles, pick)] : []),
      );
      status.textContent = statusLine(counts, from, to, drawable);
    }
    await list.show(keywords);
  }

  const safely = () => void refresh().catch((error: unknown) => (status.textContent = messageOf(error)));
  state.addEventListener("input", safely);
  safely();
  return [controls, status, place, list.element];
}

function statusLine(
  { keywords, problems, milliseconds }: KeywordCounts,
  from: number,
  to: number,
  drawable: boolean,
): string {
  const wrong = problems.map(({ text, reason }) => `“${text}” is left out: ${reason}.`);
  if (keywords.length === 0) return ["Type a word to see how often titles have it.", ...wrong].join(" ");
  if (from > to) return `The first year, ${from}, is after the last, ${to}: there are no years to show.`;
  if (!drawable) return [`No title is dated ${from} to ${to}.`, ...wrong].join(" ");
  const none = keywords.filter(({ sets }) => sets.every(({ hits }) => hits === 0));
  const missing = none.map(({ keyword }) => `No title has “${keyword}”.`);
  return [
    keywords.map(hitsInWords).join("; ") + `. Answered in ${duration(milliseconds / 1000)}.`,
    ...missing,
    ...wrong,
  ].join(" ");
}

function hitsInWords({ keyword, sets }: KeywordFrequencies): string {
  return `${keyword}: ${sets.map(({ set, hits }) => `${count(hits)} in the ${set}`).join(", ")}`;
}

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}

/** Runs when the page has been drawn and has nothing else to do. */
function whenIdle(work: () => void): void {
  // Not every browser knows idle callbacks.
  if (typeof requestIdleCallback === "function") requestIdleCallback(work, { timeout: 3000 });
  else setTimeout(work, 500);
}
