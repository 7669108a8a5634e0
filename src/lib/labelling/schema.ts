import { z } from "../zod.js";
import { languages } from "../language/languages.js";
import { checkPattern } from "./checkPattern.js";
import type { LabellingFunction } from "./labellingFunction.js";
import { parseTerm } from "./text/term.js";

const label = z.enum(["fiction", "non_fiction"]);
const field = z.enum(["title", "author", "place", "publisher"]);

const described = {
  name: z.string().trim().min(1).max(80),
  language: z.enum(["any", ...languages], {
    error: ({ input }) => `unknown language: ${String(input)} (expected any, ${languages.join(", ")})`,
  }),
  description: z.string().max(500),
};

const term = z
  .string()
  .max(200)
  .superRefine((source, context) => {
    try {
      parseTerm(source);
    } catch (error) {
      context.addIssue({ code: "custom", message: (error as Error).message });
    }
  });

const pattern = z.string().superRefine((source, context) => {
  const { problem } = checkPattern(source);
  if (problem !== null) context.addIssue({ code: "custom", message: problem });
});

const words = z.int().min(0).max(100_000);
const pressMark = z.int().min(0).max(99_999);

/** A labelling function as it may come from a file. */
export const functionSchema: z.ZodType<LabellingFunction> = z.discriminatedUnion("kind", [
  z.strictObject({
    kind: z.literal("terms"),
    ...described,
    field,
    vote: label,
    terms: z.array(term).min(1).max(5000),
    except: z.array(term).max(5000).exactOptional(),
    minimum: z.int().min(1).max(127).exactOptional(),
  }),
  z.strictObject({ kind: z.literal("pattern"), ...described, field, vote: label, pattern }),
  z
    .strictObject({
      kind: z.literal("length"),
      ...described,
      vote: label,
      atLeast: words.exactOptional(),
      atMost: words.exactOptional(),
    })
    .refine(({ atLeast, atMost }) => atLeast !== undefined || atMost !== undefined, "no bound")
    .refine(({ atLeast = 0, atMost = Infinity }) => atLeast <= atMost, "atLeast is above atMost"),
  z.strictObject({
    kind: z.literal("pressMark"),
    ...described,
    vote: label,
    ranges: z
      .array(
        z
          .tuple([pressMark, pressMark])
          .refine(([first, last]) => first <= last, "the first number is above the last"),
      )
      .min(1)
      .max(200),
  }),
  z.strictObject({
    kind: z.literal("otherBooks"),
    ...described,
    of: z.enum(["author", "publisher"]),
    minimumBooks: z.int().min(1),
    minimumAgreement: z.number().gt(0.5).max(1),
  }),
  z
    .strictObject({
      kind: z.literal("model"),
      ...described,
      lower: z.number().min(0).max(1),
      upper: z.number().min(0).max(1),
    })
    .refine(({ lower, upper }) => lower < upper, "lower is not below upper"),
]);
