/**
 * Address of the SQL page with a query in its editor.
 *
 * @param pages path from the linking page to the folder of the pages: "./" from another page, "./pages/" from the home page
 */
export function sqlLink(query: string, pages = "./"): string {
  return `${pages}sql.html#?${new URLSearchParams({ sql: query }).toString()}`;
}
