import type { ModelUrls } from "../lib/model/modelUrls.js";

/**
 * Addresses of the files of each task's model, from what `FilesOfTasks` gives a page for each.
 *
 * @param deep the files of deep variants, where a page offers these
 */
export function modelUrls(
  descriptions: Readonly<Record<string, { href: string }>>,
  models: Readonly<Record<string, { href: string }>>,
  deep: Readonly<Record<string, { href: string }>> = {},
): Record<string, ModelUrls> {
  return Object.fromEntries(
    Object.entries(descriptions).map(([name, { href }]) => [
      name,
      { description: href, onnx: models[name].href, ...(name in deep && { deep: deep[name].href }) },
    ]),
  );
}
