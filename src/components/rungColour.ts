import { colour } from "./palette.js";

const colours: Readonly<Record<string, string>> = {
  published: colour.baseline,
  wellJoined: colour.baseline,
  weaklySupervised: colour.weakSupervision,
  final: colour.final,
};

/** CSS colour of a rung of the ladder; muted for one that is not known. */
export function rungColour(key: string): string {
  return colours[key] ?? colour.muted;
}

/** The colour of each rung, by its title. */
export function rungColours(rungs: readonly { key: string; title: string }[]): Record<string, string> {
  return Object.fromEntries(rungs.map(({ key, title }) => [title, rungColour(key)]));
}
