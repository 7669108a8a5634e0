import { writeJson } from "../../loaders/write.js";
import { readRecord } from "../../models/encoder/directions/record.js";

const record = await readRecord();
await writeJson(
  Object.entries(record).flatMap(([collection, { wordsShare, choice }]) => {
    if (choice === null) return [];
    const { asked, among, tried } = choice;
    const at = (share: number) => tried.find((each) => each.wordsShare === share)?.sharedLabels;
    return [{ collection, asked, among, words: at(1), meaning: at(0), both: at(wordsShare), wordsShare }];
  }),
);
