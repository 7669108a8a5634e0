/** Where each panel of a chart stands in a grid. */
export interface Panels<Item> {
  columns: number;
  rows: number;
  column: (item: Item) => number;
  row: (item: Item) => number;
}

/** Puts panels into as many columns as the width allows: `narrow` below 520 pixels, `wide` from 820 pixels. */
export function panels<Item>(
  items: readonly Item[],
  width: number,
  { narrow, medium, wide }: { narrow: number; medium: number; wide: number },
): Panels<Item> {
  const columns = width < 520 ? narrow : width < 820 ? medium : wide;
  return {
    columns,
    rows: Math.ceil(items.length / columns),
    column: (item) => items.indexOf(item) % columns,
    row: (item) => Math.floor(items.indexOf(item) / columns),
  };
}
