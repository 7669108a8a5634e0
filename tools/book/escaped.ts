const entities: Readonly<Record<string, string>> = { "&": "&amp;", "<": "&lt;", '"': "&quot;" };

/** A text as it stands in HTML, also in an attribute between double quotes. */
export function escaped(text: string): string {
  return text.replaceAll(/[&<"]/g, (sign) => entities[sign] ?? sign);
}
