import { linkedCharts } from "../../src/components/cross-filter/linkedCharts.js";
import type { Column } from "../../src/lib/crossfilter/columns.js";
import { Crossfilter } from "../../src/lib/crossfilter/crossfilter.js";
import { fieldColumns } from "../../src/lib/crossfilter/fieldColumns.js";
import { atOnce } from "../../src/lib/steps.js";
import { nextTask } from "../../src/workers/nextTask.js";
import { syntheticBooks } from "./books.js";
import { repeatedBooks, repeatedColumns } from "./repeated.js";
import { brushSteps, brushed, rounds } from "./steps.js";

/** Books that are made up one by one; more repeat them. */
const mostMadeUp = 1_000_000;

/** Milliseconds from each event until filters, charts, matrix, list and layout are done, by round. */
export interface OurTimes {
  /** First step of each brush, its index included: no pointer has come to the chart before. */
  first: number[][];
  /** Steps of the brushes after their first. */
  brush: number[][];
  bars: number[][];
}

/** Shows the page's own view of made-up books and types brush steps into it, then presses bars. */
export async function measureOurs(rows: number): Promise<OurTimes> {
  const copies = Math.ceil(rows / mostMadeUp);
  const madeUp = syntheticBooks(rows / copies);
  const columns = repeatedColumns(atOnce(fieldColumns(madeUp)), copies);
  const books = repeatedBooks(madeUp, copies);
  const view = linkedCharts(books, columns, new Crossfilter(books.size, columns), { data: "bench" });
  (document.querySelector("main") ?? document.body).replaceChildren(view);
  const timed = async (act: () => void) => {
    await new Promise(requestAnimationFrame);
    const began = performance.now();
    act();
    while (view.hasAttribute("aria-busy")) await nextTask();
    view.getBoundingClientRect();
    return performance.now() - began;
  };
  const times: OurTimes = { first: [], brush: [], bars: [] };
  for (let round = 0; round < rounds; round++) {
    const { first, brush } = await brushes();
    times.first.push(first);
    times.brush.push(brush);
    times.bars.push(await bars());
  }
  return times;

  async function brushes() {
    const [first, brush]: [number[], number[]] = [[], []];
    for (const key of brushed) {
      const [low, high, number] = rangeOf(key);
      for (const [i, [from, to]] of brushSteps().entries()) {
        low.value = number(from);
        high.value = number(to);
        const step = await timed(() => high.dispatchEvent(new Event("change")));
        (i === 0 ? first : brush).push(step);
      }
    }
    return { first, brush };
  }

  /** Presses every bar once, and takes all filters back. */
  async function bars(): Promise<number[]> {
    const pressed: number[] = [];
    for (const button of view.querySelectorAll<HTMLButtonElement>(".bar-list button"))
      pressed.push(await timed(() => button.click()));
    for (const button of view.querySelectorAll<HTMLButtonElement>(".crossfilter-chart .clear"))
      await timed(() => button.click());
    return pressed;
  }

  /** The two inputs of a histogram, and the number at a share of its axis. */
  function rangeOf(key: string): [HTMLInputElement, HTMLInputElement, (share: number) => string] {
    const column: Column | undefined = columns.find((each) => each.key === key);
    if (column?.kind !== "number") throw new Error(`missing column: ${key} (expected numbers)`);
    const { label, from, to, step } = column;
    const [low, high] = view.querySelectorAll<HTMLInputElement>(`[aria-label^="${label}"] .range input`);
    const number = (share: number) =>
      String(Number((Math.round((share * (to - from)) / step) * step + from).toFixed(4)));
    return [low, high, number];
  }
}
