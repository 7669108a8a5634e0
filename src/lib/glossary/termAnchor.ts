/** Where a term stands on the page of the glossary: "macro-F1" gives "macro-f1", "Krippendorff’s alpha" "krippendorffs-alpha". */
export function termAnchor(name: string): string {
  return name.toLowerCase().replaceAll("’", "").replaceAll(" ", "-");
}
