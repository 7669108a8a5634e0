/** What the command takes for records. */
export const recordOptions = {
  "--terms <file>": "of records: a table of terms in place of the model’s terms.csv, with the same columns",
  "--agency <code>": "of records: the library’s code in the MARC Code List for Organizations",
  "--address <url>": "of records: the model’s address, where it has a better one than the digest of its file",
  "--date <day>": "of records: the day of the run, such as 20261130, where it is not today",
  "--form-of-work": "of records: adds each term in field 380, too",
  "--review <file>":
    "of records: where to write, as CSV, what a person should look at; else beside the output",
  "--remove":
    "of records: takes out what runs have added (those of the task, agency and day, where given), and does nothing else",
} as const;
