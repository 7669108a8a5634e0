import { crossFilterView } from "../../src/components/cross-filter/crossFilterView.js";
import { fieldColumns } from "../../src/lib/crossfilter/fieldColumns.js";
import { syntheticBooks } from "./books.js";
import { brushSteps, brushed } from "./steps.js";

/**
 * Shows the page's own view of made-up books and types brush steps into it, then presses bars.
 * @returns milliseconds from each event until filters, charts, matrix, list and layout are done
 */
export async function measureOurs(rows: number): Promise<{ brush: number[]; bars: number[] }> {
  const books = syntheticBooks(rows);
  const view = crossFilterView(books, { data: "bench" });
  (document.querySelector("main") ?? document.body).replaceChildren(view);
  const columns = fieldColumns(books);
  const timed = async (act: () => void) => {
    await new Promise(requestAnimationFrame);
    const began = performance.now();
    act();
    view.getBoundingClientRect();
    return performance.now() - began;
  };
  const brush: number[] = [];
  for (const key of brushed) {
    const column = columns.find((each) => each.key === key);
    if (column?.kind !== "number") throw new Error(`missing column: ${key} (expected numbers)`);
    const [low, high] = view.querySelectorAll<HTMLInputElement>(
      `[aria-label^="${column.label}"] .range input`,
    );
    const number = (share: number) =>
      String(
        Number(
          (Math.round((share * (column.to - column.from)) / column.step) * column.step + column.from).toFixed(
            4,
          ),
        ),
      );
    for (const [first, end] of brushSteps()) {
      low.value = number(first);
      high.value = number(end);
      brush.push(await timed(() => high.dispatchEvent(new Event("change"))));
    }
  }
  const bars: number[] = [];
  for (const button of view.querySelectorAll<HTMLButtonElement>(".bar-list button"))
    bars.push(await timed(() => button.click()));
  return { brush, bars };
}
