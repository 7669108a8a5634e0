import { copyFile } from "node:fs/promises";
import { join } from "node:path";
import { repositoryRoot } from "../../loaders/paths.js";
import { bundleSite } from "./bundle.js";
import { writeChecksums, writeHostFiles } from "./hostFiles.js";
import { writeOfflineScripts } from "./offline.js";
import { finishPages } from "./pages.js";
import { prerenderPages } from "./prerender/prerenderPages.js";
import { cardPicture } from "./socialCard.js";

/**
 * Makes a folder that any static host can publish, at any base path, of what Framework built: its modules are put
 * together, what they draw stands in the pages beforehand, each page says what it may load, hosts find the files that
 * they look for, and readers can read on offline.
 *
 * @param address of the published site, where it is known
 */
export async function publishSite(folder: string, address = siteAddress()): Promise<void> {
  const scripts = await bundleSite(folder);
  await prerenderPages(folder, scripts);
  await copyFile(join(repositoryRoot, "docs", cardPicture), join(folder, cardPicture));
  const offline = await writeOfflineScripts(folder);
  await finishPages(folder, scripts, offline.register, address);
  await writeHostFiles(folder, [...scripts.keys()], address);
  await offline.finish();
  await writeChecksums(folder);
}

/**
 * The address that WORKBENCH_SITE names.
 *
 * @throws where it is no address of the web
 */
function siteAddress(): URL | undefined {
  const text = process.env["WORKBENCH_SITE"];
  if (!text) return undefined;
  if (!/^https?:\/\//.test(text) || !URL.canParse(text))
    throw new Error(
      `invalid WORKBENCH_SITE: ${text} (expected the address of the site, such as https://example.org/book/)`,
    );
  return new URL(text.endsWith("/") ? text : `${text}/`);
}
