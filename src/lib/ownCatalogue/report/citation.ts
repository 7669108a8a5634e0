/** How the workbench wants to be cited. */
export interface Citation {
  authors: readonly string[];
  title: string;
  version: string;
  licence: string;
}

/** The citation in a line. @param day of use, such as "30 November 2026" */
export function citationText({ authors, title, version, licence }: Citation, day: string): string {
  return `${authors.join(", ")}. ${title}, version ${version}. Software, ${licence} licence. Used on ${day}.`;
}
