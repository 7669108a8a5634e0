/** The address of the page at one path, relative to the page at another: all stand at the root or in `/pages/`. */
export function addressOf(path: string, from: string): string {
  return from.startsWith("/pages/") ? path.replace(/^\/pages\//, "./") : `.${path}`;
}
