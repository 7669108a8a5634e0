import { digest } from "../../loaders/digest.js";
import { json } from "../artefacts.js";
import type { Evidence } from "./evidence.js";

/** A file is known by its checksum: what has the same bytes is the same entity. */
const entityOf = (sha256: string) => `sha256:${sha256}`;

/**
 * How the model came about, in PROV-JSON (W3C member submission, 2013): which files were used by its training and by its
 * evaluation, what these gave, and who and what answers for it.
 *
 * @param files the files of the bundle that training wrote, by path
 */
export function provenance(evidence: Evidence, files: Readonly<Record<string, Uint8Array | string>>): string {
  const { name, citation, command, date, description, evaluation, sources } = evidence;
  const model = entityOf(description.onnx.sha256);
  const figures = files["evaluation.json"];
  const record = evaluation?.models[evaluation.final];
  const made = Object.entries(files).map(([path, content]) => [path, entityOf(digest(content))] as const);
  const training = "workbench:training";
  const evaluating = "workbench:evaluation";
  const activityOf = (path: string) => (path === "evaluation.json" ? evaluating : training);
  const numbered = <Relation>(kind: string, relations: readonly Relation[]) =>
    Object.fromEntries(relations.map((relation, i) => [`_:${kind}${i + 1}`, relation]));
  const uses = [
    ...sources.map(({ sha256 }) => ({ "prov:activity": training, "prov:entity": entityOf(sha256) })),
    ...(figures ? [{ "prov:activity": evaluating, "prov:entity": model }] : []),
    ...(figures
      ? sources.map(({ sha256 }) => ({ "prov:activity": evaluating, "prov:entity": entityOf(sha256) }))
      : []),
  ];
  return json({
    prefix: { sha256: "urn:sha256:", workbench: "urn:genre-workbench:" },
    entity: {
      ...Object.fromEntries(
        sources.map(({ path, bytes, sha256, source }) => [
          entityOf(sha256),
          {
            "prov:label": path,
            "workbench:bytes": bytes,
            ...(source && { "workbench:licence": source.licence, "workbench:citation": source.citation }),
            ...(source?.url && { "prov:atLocation": source.url }),
          },
        ]),
      ),
      ...Object.fromEntries(made.map(([path, id]) => [id, { "prov:label": path }])),
    },
    activity: {
      [training]: {
        "prov:label": `training of ${name}`,
        "prov:endTime": `${date}T00:00:00Z`,
        "workbench:trainedOn": description.trainedOn,
        "workbench:featureVersion": description.featureVersion,
        ...(command !== null && { "workbench:command": command }),
        ...(record && {
          "workbench:trainingTexts": record.training.n,
          "workbench:processorSeconds": record.trainSeconds,
          ...Object.fromEntries(
            Object.entries(record.settings).map(([setting, value]) => [`workbench:${setting}`, value]),
          ),
        }),
      },
      ...(figures && {
        [evaluating]: {
          "prov:label": `evaluation of ${name}`,
          "workbench:looksAtTheTestTexts": evaluation?.testLooks.length ?? 0,
        },
      }),
    },
    agent: {
      "workbench:contributors": {
        "prov:type": { $: "prov:Organization", type: "prov:QUALIFIED_NAME" },
        "prov:label": citation.authors.join(", "),
      },
      "workbench:software": {
        "prov:type": { $: "prov:SoftwareAgent", type: "prov:QUALIFIED_NAME" },
        "prov:label": `${citation.title} ${citation.version}`,
      },
    },
    used: numbered("used", uses),
    wasGeneratedBy: numbered(
      "made",
      made.map(([path, id]) => ({ "prov:entity": id, "prov:activity": activityOf(path) })),
    ),
    wasDerivedFrom: numbered(
      "derived",
      sources.map(({ sha256 }) => ({
        "prov:generatedEntity": model,
        "prov:usedEntity": entityOf(sha256),
      })),
    ),
    wasAssociatedWith: numbered(
      "associated",
      [training, ...(figures ? [evaluating] : [])].map((activity) => ({
        "prov:activity": activity,
        "prov:agent": "workbench:software",
      })),
    ),
    wasAttributedTo: {
      "_:attributed1": { "prov:entity": model, "prov:agent": "workbench:contributors" },
    },
    actedOnBehalfOf: {
      "_:behalf1": { "prov:delegate": "workbench:software", "prov:responsible": "workbench:contributors" },
    },
  });
}
