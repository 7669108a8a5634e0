import * as Inputs from "@observablehq/inputs";
import { median } from "d3";
import { html } from "htl";
import { count, decimal, plural, year } from "../../lib/format.js";
import { labelName } from "../palette.js";
import { dataTable, type Column } from "../table.js";
import { mapCanvas } from "./mapCanvas.js";
import { mapFigure } from "./mapFigure.js";
import {
  MapData,
  type CloseTitle,
  type MeaningsAttachment,
  type MappedTitle,
  type TitleColumns,
} from "./mapData.js";
import type { PageState } from "./comparisonState.js";
import { regionTable } from "./regionTable.js";
import type { TrainingMapFile } from "../../lib/neighbours/mapFile.js";
import type { Label } from "../../lib/rows.js";

/** Training titles that are listed for a title. */
const neighbours = 8;

/**
 * The collection as a map, coloured by how close each title is to the training titles, with the lists that say the same
 * to readers who do not see it: titles found by words or region, and the training titles closest to one of them, or to
 * whatever is typed. Words, region and title live in the address.
 */
export function mapExplorer(
  file: TrainingMapFile & { labels: Label[] },
  columns: TitleColumns,
  meanings: MeaningsAttachment,
  state: PageState,
): HTMLElement {
  const data = new MapData(file, columns, meanings);
  const byMeaning = data.map.basis === "meaning";
  const { regions, places } = data.map;
  const choose = (title: MappedTitle | null) => state.set({ title: title?.id ?? "" });
  const canvas = mapCanvas(data, choose);
  const words = Inputs.text({
    ...{
      label: "Words of a title, or a title of your own",
      placeholder: "e.g. poems scotland",
      value: state.value.words,
    },
  }) as HTMLElement & { value: string };
  words.addEventListener("input", () => state.set({ words: words.value, title: "" }));
  const everything = html`<button type="button" class="button">Show all titles</button>`;
  everything.addEventListener("click", () => {
    words.value = "";
    state.set({ words: "", region: "anywhere", title: "" });
    canvas.reset();
  });

  const found = dataTable<MappedTitle>([], {
    label: "Titles found",
    columns: titleColumns,
    pageSize: 8,
    sort: { key: "similarity", direction: "ascending" },
    rowKey: ({ id }) => id,
    rowLabel: ({ title }) => title,
    onSelect: choose,
    empty:
      "No title of the collection has these words here; its closest training titles stand below all the same.",
  });
  const closeTitles = dataTable<CloseTitle>([], {
    ...{ label: "Closest training titles", columns: closeColumns, pageSize: neighbours },
    empty: "No training title shares a telling word with it.",
  });
  const table = regionTable(regions, (region) => {
    state.set({ region: region === null ? "anywhere" : String(region.region), title: "" });
    if (region) canvas.show(region.x, region.y, 3.5);
    else canvas.reset();
  });
  const status = html`<p class="status" role="status"></p>`;
  const heading = html`<h3 class="close-heading"></h3>`;
  let shown: string | null = null;
  let lit: Uint8Array | null = null;
  let latest = 0;

  const update = () => {
    const { value } = state;
    const region = regions.find((each) => String(each.region) === value.region)?.region ?? null;
    const chosen = data.find(value.title);
    const key = `${value.region} ${value.words}`;
    const rows = key === shown ? null : data.search(value.words, region);
    if (rows) {
      shown = key;
      found.update(rows);
      status.textContent = statusOf(rows, data);
      lit = rows.length === data.titles.length ? null : litOf(rows, data.titles.length);
    }
    found.value = chosen;
    const text = chosen?.title ?? value.words;
    heading.textContent =
      text === ""
        ? "Choose a title on the map or in the list"
        : `Training titles closest to “${text}”, by ${chosen && byMeaning ? "meaning" : "words"}`;
    if (words.value !== value.words) words.value = value.words;
    const shownFor = ++latest;
    const list = (close: readonly CloseTitle[]) => {
      if (shownFor !== latest) return;
      closeTitles.hidden = text === "";
      closeTitles.update(close);
      canvas.mark({ lit, chosen: chosen?.at ?? null, close: chosen ? close.map(({ at }) => at) : [] });
    };
    if (!chosen || !byMeaning) list(text === "" ? [] : data.closestByWords(text, neighbours, chosen?.at));
    else
      data.closestByMeaning(chosen, neighbours).then(list, (error: unknown) => {
        if (shownFor === latest)
          heading.textContent = `The closest titles cannot be shown: ${error instanceof Error ? error.message : String(error)}`;
      });
  };
  state.addEventListener("input", update);
  update();
  const start = regions.find(({ region }) => String(region) === state.value.region);
  const first = data.find(state.value.title);
  requestAnimationFrame(() => {
    if (first) canvas.show(places[2 * first.at], places[2 * first.at + 1], 4);
    else if (start) canvas.show(start.x, start.y, 3.5);
  });

  return html`<div class="map-explorer">
    <div class="controls">${words}${everything}</div>
    <div class="map-and-list">
      ${mapFigure(canvas, data.titles.length)}
      <div>${status}${found}${heading}${closeTitles}</div>
    </div>
    ${table}
  </div>`;
}

function statusOf(rows: readonly MappedTitle[], { map, titles }: MapData): string {
  const found = `${count(rows.length)} of ${plural(titles.length, "title")}`;
  if (map.basis === "words") {
    const far = rows.filter(({ similarity }) => similarity === 0).length;
    return `${found}; ${count(far)} share no telling word with any training title`;
  }
  const middle = median(rows, ({ similarity }) => similarity);
  return middle === undefined
    ? found
    : `${found}; for half of them the closest training title has a similarity of ${decimal(middle, 2)} or less`;
}

function litOf(rows: readonly MappedTitle[], size: number): Uint8Array {
  const lit = new Uint8Array(size);
  for (const { at } of rows) lit[at] = 1;
  return lit;
}

const titleColumns: Column<MappedTitle>[] = [
  { key: "title", label: "Title", width: "14rem" },
  { key: "year", label: "Year", format: year },
  {
    ...{ key: "similarity", label: "Closest", title: "Similarity to the closest training title" },
    format: (value) => decimal(value as number, 2),
  },
];

const closeColumns: Column<CloseTitle>[] = [
  { key: "similarity", label: "Similarity", format: (value) => decimal(value as number, 2), align: "right" },
  { key: "text", label: "Training title", width: "14rem" },
  { key: "label", label: "Label", format: (value) => labelName(String(value)) },
  {
    key: "shared",
    label: "Shared",
    sort: false,
    format: (value) => (value as string[]).map((word) => word.replace("~", "…")).join(", "),
  },
];
