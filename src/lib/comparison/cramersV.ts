/**
 * Cramér's V with Bergsma's correction ("A bias-correction for Cramér's V and Tschuprow's T", Journal of the Korean
 * Statistical Society 42, 2013): how strongly the rows of a table of counts go with its columns. With φ² = χ² / n,
 * r rows and k columns that are not empty:
 *
 *   φ̃² = max(0, φ² − (r − 1)(k − 1) / (n − 1)),  r̃ = r − (r − 1)² / (n − 1),  k̃ likewise,
 *   V = √(φ̃² / min(r̃ − 1, k̃ − 1)).
 *
 * In [0, 1]; 0 is what independence gives on average, however small the table. NaN where fewer than two rows or two
 * columns have a count.
 */
export function cramersV(table: readonly ArrayLike<number>[]): number {
  const { phiSquared, n, rows, columns } = association(table);
  const corrected = Math.max(0, phiSquared - ((rows - 1) * (columns - 1)) / (n - 1));
  const shrunk = (levels: number) => levels - (levels - 1) ** 2 / (n - 1);
  return Math.min(1, Math.sqrt(corrected / (Math.min(shrunk(rows), shrunk(columns)) - 1)));
}

/** χ² / n of a table, and its size without empty rows and columns; NaN where a side has fewer than two. */
function association(table: readonly ArrayLike<number>[]) {
  const width = table[0]?.length ?? 0;
  const rowSums = table.map((row) => sumOf(width, (k) => row[k]));
  const columnSums = Array.from({ length: width }, (_, k) => sumOf(table.length, (r) => table[r][k]));
  const n = sumOf(rowSums.length, (r) => rowSums[r]);
  const rows = rowSums.filter((sum) => sum > 0).length;
  const columns = columnSums.filter((sum) => sum > 0).length;
  if (rows < 2 || columns < 2) return { phiSquared: NaN, n, rows, columns };
  let phiSquared = -1; // χ² / n = Σ o² / (row sum · column sum) − 1
  table.forEach((row, r) => {
    for (let k = 0; k < width; k++)
      if (row[k] > 0) phiSquared += (row[k] / rowSums[r]) * (row[k] / columnSums[k]);
  });
  return { phiSquared: Math.max(0, phiSquared), n, rows, columns };
}

function sumOf(length: number, value: (i: number) => number): number {
  let sum = 0;
  for (let i = 0; i < length; i++) sum += value(i);
  return sum;
}
