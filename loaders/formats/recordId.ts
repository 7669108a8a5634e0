/**
 * The record ID of a British Library book as nine digits with leading zeros, such as "001234567" for "1234567",
 * or null where the cell holds no such number ("#N/A", blank, more than nine digits).
 */
export function recordId(cell: string): string | null {
  const text = cell.trim();
  return /^\d{1,9}$/.test(text) ? text.padStart(9, "0") : null;
}
