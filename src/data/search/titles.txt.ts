import { loadBooks } from "../../../loaders/tables/books.js";
import { writeBytes } from "../../../loaders/write.js";

const titles = (await loadBooks()).rows.map(({ title }) => title.replaceAll(/\s+/g, " ").trim());
await writeBytes(Buffer.from([...new Set(titles.filter((title) => title !== ""))].sort().join("\n")));
