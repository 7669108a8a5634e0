const names = new Intl.DisplayNames("en-GB", { type: "language", fallback: "none" });

/**
 * English name of a language by its code: that of MARC or another of ISO 639 ("ger", "deu" and "de" give "German"). Of
 * several codes in one cell the first counts. What is no code, such as "German" or "Plattdeutsch", stays as it is.
 */
export function languageName(cell: string): string {
  const [code] = cell.trim().split(/[\s|;,/]+/);
  if (!/^[a-z]{2,3}$/i.test(code)) return cell.trim();
  const tag = Intl.getCanonicalLocales(code.toLowerCase())[0];
  return names.of(tag) ?? cell.trim();
}
