/** The first place of an imprint without brackets and additions: "London & New York" and "[London]" give "London". */
export function mainPlace(place: string): string {
  const [first = ""] = place.replace(/[[\]?]/g, "").split(/[,;:&(]|\sand\s/);
  return first.replace(/\s(?:Mass|U\.?S)\.?.*$/, "").trim();
}
