import type { ModelDescription } from "../model/description.js";

/**
 * How a record came before the annotator: by chance, in an order that seeks out records of some kind, picked from a list,
 * or because another annotator had judged it.
 */
export const samplings = [
  "chance",
  "doubt",
  "variety",
  "slice",
  "disagreement",
  "list",
  "second opinion",
] as const;
export type Sampling = (typeof samplings)[number];

/**
 * What an annotator said of a record: its labels (of a single-label task one), that they are not sure, or that no label of
 * the task fits it, such as "not a book".
 */
export type Opinion = { kind: "labels"; labels: readonly string[] } | { kind: "unsure" } | { kind: "unfit" };

/** One opinion of one annotator on one record. */
export interface Annotation {
  /** Unlike any other's. */
  id: string;
  /** Key of the record: see `recordKeys`. */
  record: string;
  /** Task that the labels are of, as its model names it; not given where it was said before annotations named theirs. */
  task?: string | undefined;
  opinion: Opinion;
  /** Name of the annotator, "" where they gave none. */
  annotator: string;
  /** When: date and time in ISO 8601. */
  at: string;
  sampling: Sampling;
  /** Did the annotator see the model's answer first? */
  answerSeen: boolean;
  note: string;
}

/** An annotation is taken back. */
export interface Withdrawal {
  id: string;
  withdraws: string;
  annotator: string;
  at: string;
}

/** What happened to annotations. Nothing is ever changed in place, so that logs of two open pages can be united. */
export type AnnotationEvent = Annotation | Withdrawal;

function isWithdrawal(event: AnnotationEvent): event is Withdrawal {
  return "withdraws" in event;
}

/** The events of several logs, each once, by time and identifier. */
export function unitedEvents(...logs: readonly (readonly AnnotationEvent[])[]): AnnotationEvent[] {
  const byId = new Map(logs.flat().map((event) => [event.id, event]));
  return [...byId.values()].sort((a, b) =>
    a.at < b.at ? -1 : a.at > b.at ? 1 : a.id < b.id ? -1 : Number(a.id > b.id),
  );
}

/**
 * The annotations that stand, by time: those that were not withdrawn, of an annotator, a record and a task the latest.
 */
export function standingAnnotations(events: readonly AnnotationEvent[]): Annotation[] {
  const withdrawn = new Set(events.flatMap((event) => (isWithdrawal(event) ? event.withdraws : [])));
  const said = unitedEvents(events).flatMap((event) =>
    isWithdrawal(event) || withdrawn.has(event.id) ? [] : event,
  );
  return latestOf(said, ({ annotator, record, task }) => JSON.stringify([annotator, record, task]));
}

/** The last annotation of each key, in the order that they have. */
function latestOf(
  annotations: readonly Annotation[],
  keyOf: (annotation: Annotation) => string,
): Annotation[] {
  const latest = new Map<string, Annotation>();
  for (const annotation of annotations) {
    const key = keyOf(annotation);
    latest.delete(key);
    latest.set(key, annotation);
  }
  return [...latest.values()];
}

/**
 * Is an annotation about the labels of a model? It is where it names the model's task. One that names none is by its labels;
 * where it has none, it is about those of every model, but that a record without a label says nothing to one of classes.
 */
export function isAbout(
  { task, kind, labels }: Pick<ModelDescription, "task" | "kind" | "labels">,
  annotation: Pick<Annotation, "task" | "opinion">,
): boolean {
  if (annotation.task !== undefined) return annotation.task === task;
  const { opinion } = annotation;
  if (opinion.kind !== "labels") return true;
  if (opinion.labels.length === 0) return kind === "multilabel";
  return opinion.labels.some((label) => labels.includes(label));
}

/**
 * The annotations about the labels of a model, by time: of an annotator and a record the latest, whether it names its task or
 * is of the time before.
 *
 * @param standing see `standingAnnotations`
 */
export function annotationsAbout(
  description: Pick<ModelDescription, "task" | "kind" | "labels">,
  standing: readonly Annotation[],
): Annotation[] {
  const about = standing.filter((annotation) => isAbout(description, annotation));
  return latestOf(about, ({ annotator, record }) => JSON.stringify([annotator, record]));
}

/** What the annotators of a record say together. */
export interface Consensus {
  opinion: Opinion;
  /** Did they say different things? */
  disputed: boolean;
  /** Those who said it, by time. */
  annotations: readonly Annotation[];
}

/**
 * What is held of each record, by its key: the opinion of most annotators, of equally many the latest.
 *
 * @param standing one of each annotator and record: see `annotationsAbout`
 */
export function consensusByRecord(standing: readonly Annotation[]): Map<string, Consensus> {
  const byRecord = new Map<string, Annotation[]>();
  for (const annotation of standing) {
    const known = byRecord.get(annotation.record);
    if (known) known.push(annotation);
    else byRecord.set(annotation.record, [annotation]);
  }
  return new Map(
    Array.from(byRecord, ([record, annotations]) => {
      const votes = new Map<string, number>();
      for (const { opinion } of annotations)
        votes.set(opinionKey(opinion), (votes.get(opinionKey(opinion)) ?? 0) + 1);
      const most = Math.max(...votes.values());
      const [latest] = annotations.filter(({ opinion }) => votes.get(opinionKey(opinion)) === most).slice(-1);
      return [record, { opinion: latest.opinion, disputed: votes.size > 1, annotations }];
    }),
  );
}

/** The same text for the same opinion. */
export function opinionKey(opinion: Opinion): string {
  return opinion.kind === "labels" ? JSON.stringify([...opinion.labels].sort()) : opinion.kind;
}
