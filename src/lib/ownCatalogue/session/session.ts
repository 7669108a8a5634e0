import { z } from "../../zod.js";
import { samplings, type AnnotationEvent } from "../annotation.js";
import { roles } from "../mappedCatalogue.js";
import { taughtRecord } from "./taughtRecord.js";

const format = "genre workbench: work on a catalogue";
const version = 1;

const who = { id: z.string().min(1), annotator: z.string(), at: z.iso.datetime() };
const opinion = z.discriminatedUnion("kind", [
  z.object({ kind: z.literal("labels"), labels: z.array(z.string()) }),
  z.object({ kind: z.literal("unsure") }),
  z.object({ kind: z.literal("unfit") }),
]);
const event: z.ZodType<AnnotationEvent> = z.union([
  z.object({
    ...who,
    ...{
      record: z.string(),
      task: z.string().optional(),
      opinion,
      sampling: z.enum(samplings),
      answerSeen: z.boolean(),
      note: z.string(),
    },
  }),
  z.object({ ...who, withdraws: z.string() }),
]);

const sessionSchema = z.object({
  format: z.literal(format),
  version: z.literal(version),
  /** When it was saved, ISO 8601. */
  saved: z.iso.datetime(),
  catalogue: z.object({
    name: z.string(),
    /** Digest of the file in hexadecimal, null where it could not be computed. */
    sha256: z.string().nullable(),
    rows: z.number().int().min(0),
    /** How many columns, and a digest of their names. */
    columns: z.object({ count: z.number().int().min(0), digest: z.string() }),
  }),
  mapping: z.partialRecord(z.enum(roles), z.string()),
  labelMap: z.record(z.string(), z.number().int().min(0).nullable()),
  /** Name of whoever annotates. */
  annotator: z.string(),
  events: z.array(event).readonly(),
  /** Seed of the order in which records are drawn by chance. */
  seed: z.number().int(),
  /** What the tabs show, slices among it: the query string of the page. */
  address: z.string(),
  /** The models that have read the catalogue, the one in use first. */
  models: z.array(
    z.object({
      key: z.string(),
      title: z.string(),
      sha256: z.string(),
      labels: z.array(z.string()).readonly(),
    }),
  ),
  /** Models that were taught on the page, the newest first; none in sessions of the time before. */
  taught: z.array(taughtRecord).default([]),
});

/** Work on a reader's catalogue, without the catalogue. */
export type Session = z.infer<typeof sessionSchema>;

/** What a session is made of. */
export type SessionContent = Omit<Session, "format" | "version" | "saved">;

/** A session of now. */
export function newSession(content: SessionContent): Session {
  return { format, version, saved: new Date().toISOString(), ...content };
}

/**
 * Checks what a file or the browser's storage holds.
 *
 * @throws if it is of another kind or version, or not whole
 */
export function checkedSession(content: unknown): Session {
  const envelope = z.object({ format: z.literal(format), version: z.number() }).safeParse(content);
  if (!envelope.success)
    throw new Error(`wrong file: of another kind (expected a session that was saved by this page)`);
  if (envelope.data.version !== version)
    throw new Error(
      `wrong version: ${envelope.data.version} (expected ${version}; this page cannot read the session, and nothing was changed)`,
    );
  const session = sessionSchema.safeParse(content);
  if (session.success) return session.data;
  const [issue] = session.error.issues;
  throw new Error(`damaged session: ${issue.path.join(".")}: ${issue.message} (nothing was changed)`, {
    cause: session.error,
  });
}
