/** The collections whose texts have meanings: titles, quotations, questions, and descriptions of books. */
export const collectionNames = ["titles", "quotations", "questions", "blurbs"] as const;

export type CollectionName = (typeof collectionNames)[number];

/** Is there a collection of that name? */
export function isCollectionName(name: string): name is CollectionName {
  return (collectionNames as readonly string[]).includes(name);
}
