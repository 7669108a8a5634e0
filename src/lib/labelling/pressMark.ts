/**
 * Numeric part of a press-mark that begins with one, or null: 12641 for "12641.b.30.", 12552 for "012552.ee.39."
 * (a leading nought continues a full class), 3365 for "D-3365.aa.5." and 10470 for "Digital Store 10470.ff.20.";
 * null for "Ac.6503.".
 */
export function pressMarkNumber(shelfmark: string): number | null {
  const match = /^(?:Digital Store )?(?:D-)?0*(\d{1,5})(?=[./])/.exec(shelfmark);
  return match ? Number(match[1]) : null;
}
