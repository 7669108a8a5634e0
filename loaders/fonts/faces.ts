/** A face of the book's fonts, which `subsetFace` makes of a published one. */
export interface Face {
  /** Its name in the site, such as "text-italic". */
  name: string;
  /** Family by which `style.css` asks for it. */
  family: string;
  style: "normal" | "italic";
  /** Weight, or the least and the greatest of a font that varies, as CSS writes them. */
  weight: string;
  /** File of a package, from the folder of packages. */
  file: string;
  /** true where every page shows it at once, so that it is asked for before the styles are read. */
  isPreloaded: boolean;
}

const alegreya = { family: "Alegreya", folder: "@fontsource/alegreya/files/alegreya-latin" };

/**
 * Alegreya, a face made for literature, has old-style figures for text and lining and tabular ones for tables; Source
 * Sans sets charts, tables and controls. Both stand under the SIL Open Font License 1.1.
 */
export const faces: readonly Face[] = [
  text("text", "normal", "400", true),
  text("text-italic", "italic", "400", false),
  text("text-bold", "normal", "700", false),
  {
    name: "sans",
    family: "Source Sans",
    style: "normal",
    weight: "400 600",
    file: "@fontsource-variable/source-sans-3/files/source-sans-3-latin-wght-normal.woff2",
    isPreloaded: true,
  },
];

function text(name: string, style: Face["style"], weight: string, isPreloaded: boolean): Face {
  const file = `${alegreya.folder}-${weight}-${style}.woff2`;
  return { name, family: alegreya.family, style, weight, file, isPreloaded };
}
