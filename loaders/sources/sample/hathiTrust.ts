import { stringify } from "csv-stringify/sync";
import { hathiTrust } from "../catalogue/external.js";
import { pick } from "./works.js";

/** Made-up titles in the bare style of HathiTrust, by tag. */
const titles: Record<"fic" | "poe" | "bio", string> = {
  fic: `The lantern at Marl Ferry|Dorothea's inheritance|The two housekeepers|A winter in the toll-house|The squire of Ashwold|
    Colonel Brand's secret|Under the mill wheel|The heiress of Tarn End|Three summers|The curate's wager|Lost on the Skerry|
    Mrs. Penhallow's lodger|The weaver's daughter|Silas Orme|The ghost of Corby Hall|Beyond the turnpike|
    The smuggler's orphan; a story of the marsh|A question of honour|The mystery of Bell Yard|Hester Vane|
    The last of the Dunmores|By the tide|Miss Lavinia's boarders|The painter's model|The key of the north tower`,
  poe: `Songs of the upland farms|The harper's dream, and other poems|Sonnets from a sick-room|Verses by the way|
    The siege of Ardel; a poem|Leaves and echoes|Lays of the western isles|Poems|An ode to the spring rivers|
    The shepherd's calendar of songs|Hymns for the fireside|The ballad of Wren Bridge|Rhymes of a stonemason|
    Twilight lyrics|The wreck of the Halcyon, in four cantos|Wild thyme|Idle measures|The minstrel of Glen Sorn`,
  bio: `The life of Admiral Josiah Tregarth|Memoir of the Rev. Amos Whitelaw|Recollections of a country doctor|
    Lives of the northern engineers|The early years of Bishop Caldbeck|Letters and journals of Lady Orrell|
    Edmund Thorne, printer|Autobiography of a tea merchant|Reminiscences of four reigns|A sketch of the life of Ruth Harland|
    Hannah Pell and her friends|Personal memories of Sir Walter Bain|Twelve notable gardeners|The story of a governess|
    Diary of a Welsh schoolmaster|Captain Lisle of the survey|Sir Jocelyn Mayne|My father's house`,
};

const surnames = [
  "Averell",
  "Brough",
  "Carne",
  "Delworth",
  "Eskdale",
  "Farrant",
  "Garth",
  "Hollin",
  "Ibbot",
  "Kell",
];

/** Titles of another library with their tags, made up for the embedded sample. */
export function renderHathiTrust(): string {
  const rows = Object.entries(titles).flatMap(([tag, list]) =>
    list.split("|").map((entry) => {
      const title = entry.trim();
      const year = String(1805 + pick(`${title} year`, 105));
      const author = `${surnames[pick(`${title} author`, surnames.length)]}, ${"ABCEGHJMRST"[pick(`${title} initial`, 11)]}.,`;
      const docid = `sample.${String(pick(title, 1e12)).padStart(12, "0")}`;
      return { docid, firstpub: year, date: year, tags: tag, author, title, enumcron: "<blank>" };
    }),
  );
  return stringify(rows, { header: true, columns: [...(hathiTrust.columns ?? [])] });
}
