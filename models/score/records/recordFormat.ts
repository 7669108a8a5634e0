import type { Layout } from "../../../src/lib/catalogue/readers/parts/layout.js";
import type { RecordFormat } from "../../../src/lib/catalogue/records/recordFile.js";

/**
 * How the records of a file are written, which are to be written again.
 *
 * @param input what to call the file
 * @param out the output, whose ending must not say that they are written otherwise
 * @throws if it holds none, in an encoding that is written again
 */
export function recordFormat(layout: Layout | undefined, input: string, out: string): RecordFormat {
  const { format, encoding = "utf-8" } = layout ?? {};
  if (format !== "marc" && format !== "marcxml")
    throw new Error(
      `wrong kind of file: ${input} (expected records in MARC 21, or in MARCXML that is not in UTF-16)`,
    );
  const isXml = format === "marcxml";
  const [own, other] = isXml ? [".xml", /\.(?:mrc|marc)(?:\.gz)?$/i] : [".mrc", /\.xml(?:\.gz)?$/i];
  if (other.test(out))
    throw new Error(
      `wrong ending: ${out} (expected ${own}, as ${input} holds ${isXml ? "MARCXML" : "MARC 21 in ISO 2709"})`,
    );
  return isXml ? { name: format, encoding } : { name: format };
}
