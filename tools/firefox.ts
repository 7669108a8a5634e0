import { existsSync } from "node:fs";
import { delimiter, join } from "node:path";
import { installDebianPackage } from "./debianPackage.js";

const commands = ["firefox-esr", "firefox"];

const applications = [
  "/Applications/Firefox.app/Contents/MacOS/firefox",
  "C:\\Program Files\\Mozilla Firefox\\firefox.exe",
];

/**
 * Absolute path of a Firefox: the one that `FIREFOX_PATH` names, else one in a usual place, else Debian's `firefox-esr`,
 * which is installed if this is root on a system with apt. undefined where none can be had.
 * @throws where `FIREFOX_PATH` names no file
 */
export async function findFirefox(): Promise<string | undefined> {
  const named = process.env["FIREFOX_PATH"];
  if (named && !existsSync(named))
    throw new Error(`missing browser: FIREFOX_PATH=${named} (expected the path of a Firefox)`);
  return (
    named ||
    (installedFirefox() ?? ((await installDebianPackage("firefox-esr")) ? installedFirefox() : undefined))
  );
}

function installedFirefox(): string | undefined {
  const folders = [...(process.env["PATH"] ?? "").split(delimiter).filter(Boolean), "/usr/bin", "/snap/bin"];
  const paths = commands.flatMap((command) => folders.map((folder) => join(folder, command)));
  return [...paths, ...applications].find((path) => existsSync(path));
}
