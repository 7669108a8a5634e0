/** What `bench/textSpeeds.json` holds: processor milliseconds that a text takes, by task and by key of the model. */
export type TextSpeeds = Readonly<Record<string, Readonly<Record<string, number>>>>;
