import { sqlBooks } from "../../../models/title-genre/sqlRows.js";
import { loadBooks } from "../../../loaders/tables/books.js";
import { writeBytes } from "../../../loaders/write.js";
import { arrowStream } from "../../lib/sql/sqlTable.js";
import { booksTable } from "../../lib/sql/tables.js";

await writeBytes(arrowStream(booksTable, await sqlBooks((await loadBooks()).rows)));
