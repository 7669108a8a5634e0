import { authorKey } from "../../src/lib/labelling/nameKey.js";

/**
 * Keys of the authors of a book: surname and the first letter of the forename, so that no wording of a name parts its
 * bearer ("Braddon, M. E." and "Braddon, Mary Elizabeth"). Namesakes count as one.
 *
 * @param author names with the surname first, parted by semicolons; none for ""
 */
export function authorGroups(author: string): string[] {
  return author.split(";").flatMap((name) => {
    const [surname, ...forenames] = name.split(",").map(authorKey);
    return surname === "" ? [] : [`${surname}, ${forenames.join(" ").charAt(0)}`];
  });
}
