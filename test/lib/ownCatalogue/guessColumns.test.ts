import { describe, expect, it } from "vitest";
import { guessColumns } from "../../../src/lib/ownCatalogue/guessColumns.js";

/** Columns of a file by name; of three rows where only the names count. */
function guessed(columns: Record<string, string[]> | string[]) {
  const named = Array.isArray(columns)
    ? Object.fromEntries(columns.map((name) => [name, ["", "", ""]]))
    : columns;
  const [names, cells] = [Object.keys(named), Object.values(named)];
  const guesses = guessColumns({ names, columns: cells, rows: cells[0].length });
  return Object.fromEntries(Object.entries(guesses).map(([role, { name }]) => [role, name]));
}

describe("guessColumns", () => {
  it.each([
    [
      "English",
      ["Record ID", "Title", "Author", "Place of publication", "Date of publication", "Language", "Genre"],
    ],
    ["German", ["PPN", "Titel", "Verfasser", "Erscheinungsort", "Erscheinungsjahr", "Sprache", "Gattung"]],
    ["French", ["Identifiant", "Titre", "Auteur", "Lieu de publication", "Année", "Langue", "Catégorie"]],
    ["Spanish", ["Identificador", "Título", "Autor", "Lugar", "Año", "Idioma", "Género"]],
    ["Italian", ["Identificatore", "Titolo", "Autore", "Luogo di pubblicazione", "Anno", "Lingua", "Genere"]],
    ["Portuguese", ["identificador", "título", "autor", "local", "ano", "idioma", "categoria"]],
    ["Dutch", ["id", "hoofdtitel", "schrijver", "plaats", "jaar", "taal", "categorie"]],
  ])("knows the names of columns in %s", (_, names) => {
    const [id, title, author, place, year, language, label] = names;
    expect(guessed(names)).toEqual({ id, title, author, place, year, language, label });
  });

  it("takes the surest name, and gives no column two roles", () => {
    expect(guessed(["Uniform title", "Title", "Title (2)", "titleYear"])).toEqual({
      title: "Title",
      year: "titleYear",
    });
  });

  it("takes of two columns of one name that whose cells fit", () => {
    const columns = {
      Titel: ["Gedichte", "Werke", "Der Hof"],
      Jahr: ["1798-1874", "1749-1832", "geb. 1801; gest. 1871"],
      "Jahr (2)": ["1841", "1827", "[1866]"],
    };
    expect(guessed(columns)).toEqual({ title: "Titel", year: "Jahr (2)" });
  });

  it("goes by what stands in the cells where no name says it", () => {
    const columns = {
      "column 1": ["000007", "000012", "000031", "000044"],
      "column 2": ["Tales of the moor", "A walk through Wales", "Die Burg am See", "Tales of the moor"],
      "column 3": ["Penhallow, Jane", "", "Brandt, K. F.", "Penhallow, Jane"],
      "column 4": ["1871", "[1902]", "", "1871?"],
      "column 5": ["eng", "eng", "ger", "eng"],
    };
    expect(guessed(columns)).toEqual({
      id: "column 1",
      title: "column 2",
      author: "column 3",
      year: "column 4",
      language: "column 5",
    });
  });

  it("says why", () => {
    const guesses = guessColumns({ names: ["Titel", "x"], columns: [["A"], ["1890"]], rows: 1 });
    expect(guesses).toEqual({
      title: { name: "Titel", reason: "its name says so" },
      year: { name: "x", reason: "most of its cells are years" },
    });
  });

  it("leaves a role without a column where nothing speaks for one", () => {
    expect(guessed({ a: ["x", "x"], b: ["y", "y"] })).toEqual({});
  });
});
