import subsetFont from "subset-font";
import { readArtefact } from "../inputs.js";
import { faces } from "./faces.js";

const ascii = String.fromCharCode(...Array.from({ length: 95 }, (_, i) => 32 + i));

/** Letters of the languages that most titles are in, and the signs of prose and figures. */
const characters = `${ascii}àáâãäåæçèéêëìíîïñòóôõöøùúûüýßœÀÁÄÅÆÇÈÉÊÖØÙÚÜŒ£§°·×±½–—‘’“”„…†•−\u00a0`;

/**
 * A face of the book with the characters that the book needs, as WOFF2: some 20 kB. Features such as old-style and
 * tabular figures stay; a character that it lacks is shown in the reader's own font.
 *
 * @param name of the face, such as "text-italic"
 * @throws where the book has no such face
 */
export async function subsetFace(name: string): Promise<Uint8Array> {
  const face = faces.find((each) => each.name === name);
  if (!face) throw new Error(`unknown face: ${name} (expected ${faces.map((each) => each.name).join(", ")})`);
  const [min, max = min] = face.weight.split(" ").map(Number);
  const variationAxes = min === max ? {} : { wght: { min, max } };
  const font = await readArtefact(`node_modules/${face.file}`);
  return subsetFont(font, characters, { targetFormat: "woff2", variationAxes });
}
