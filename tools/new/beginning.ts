/** The name of something new in the forms that its files need. */
export interface NewName {
  /** In addresses and names of folders: "my-chart". */
  kebab: string;
  /** In code: "myChart". */
  camel: string;
  /** For readers: "My chart". */
  title: string;
}

/** What a new part of the book begins with. */
export interface Beginning {
  /** Contents of its files, by their path from the root of the repository. */
  files: Readonly<Record<string, string>>;
  /** What is left to do by hand, a sentence or a line of code each. */
  next: readonly string[];
}

/**
 * The forms of a name.
 *
 * @param text small letters, digits and hyphens, such as "my-chart"
 * @throws if it is written otherwise
 */
export function newName(text: string): NewName {
  if (!/^[a-z][a-z0-9]*(-[a-z0-9]+)*$/.test(text))
    throw new Error(`invalid name: ${text} (expected small letters, digits and hyphens, such as my-chart)`);
  const camel = text.replaceAll(/-(.)/g, (_, letter: string) => letter.toUpperCase());
  const words = text.replaceAll("-", " ");
  return { kebab: text, camel, title: words.charAt(0).toUpperCase() + words.slice(1) };
}
