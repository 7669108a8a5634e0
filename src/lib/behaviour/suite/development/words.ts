import { list } from "../list.js";

/** Words of the development templates; none is among the held-out words. */
export const words = {
  place: list(
    "Keswick; Tintern; Matlock; Lismore; Dunkeld; Ilfracombe; Rothesay; Clovelly; Bakewell; Lyme Regis; Rhyl; Tavistock",
  ),
  otherPlace: list("Whitby; Oban; Ludlow; Ballina; Teignmouth; Kendal; Melrose; Aberystwyth"),
  region: list(
    "Northumberland; Connemara; Saxony; the Levant; New Brunswick; Bengal; Tuscany; Brittany; the Orkneys",
  ),
  person: list(
    `Marian Thorley; Rupert Ashdown; Clarice Vane; Giles Farrowby; Honor Penrose; Basil Trench; Dorothea Lyle;
     Hugh Marchmont; Letty Sparrow; Nathaniel Coyle`,
  ),
  otherPerson: list(
    "Rachel Underhill; Jasper Crane; Winifred Dale; Oliver Stukeley; Maud Harcourt; Ned Rowan",
  ),
  writer: list(
    `Edward Holroyd; Mrs. Ellen Carew; the Rev. J. T. Blandford; Captain R. Sowerby; Lady Honoria Pell;
     W. H. Garstang; Miss A. M. Tolley; Septimus Brock, M.D.`,
  ),
  editor: list("the Rev. C. Yorke; Horace Tilby; A. P. Munro, M.A.; George Fenwick, LL.D.; his widow"),
  patron: list(
    "the Earl of Rosse; Lord Stavely; the Duchess of Leeds; the Bishop of Ripon; Sir Thomas Acland, Bart.",
  ),
  poet: list("Milton; Cowper; Burns; Byron; Shelley; Tennyson; Spenser"),
  novelist: list("Sir Walter Scott; Dickens; Fielding; Jane Austen; Bulwer Lytton"),
  dramatist: list("Shakspeare; Ben Jonson; Racine; Sheridan"),
  theme: list(
    "the ruined abbey; hope; solitude; the ocean; the death of an infant; the harvest moon; friendship; the skylark",
  ),
  occasion: list(
    `the opening of the new railway; the coming of age of Lord Stavely; the centenary festival;
     the laying of the foundation stone; the return of the volunteers`,
  ),
  event: list(
    `the sack of Antwerp; the battle of Flodden; the fall of Granada; the conquest of Wales;
     the massacre of Glencoe; the death of Montrose`,
  ),
  novelTitle: list(
    `The Lamp in the Lattice; Under the Larches; A Fallen House; Her Cousin’s Legacy; Two Roads to Ruin;
     The Miller’s Ward; Won by a Whisper`,
  ),
  secondTitle: list(
    "the broken promise; the secret drawer; a woman’s silence; the cost of pride; the unsigned will",
  ),
  comicTitle: list(
    "The borrowed plume; A cousin from town; The mock duchess; Six and eightpence; The wrong carriage",
  ),
  poemTitle: list(
    "The Wreath of Heather; Twilight Musings; The Minstrel’s Farewell; Leaves from a Summer Garden",
  ),
  studyTitle: list(
    `A history of the county of Rutland; Travels in Asia Minor; The principles of banking; An account of the parish of Dunkeld;
     The geology of the Isle of Arran; A voyage up the Niger`,
  ),
  theatre: list(
    "the Theatre Royal, Haymarket; the Surrey Theatre; the Lyceum; the Royal Coburg Theatre; Sadler’s Wells",
  ),
  invention: list(
    "the steam engine; the cotton trade; the post office; electricity; the microscope; coal; the lighthouse",
  ),
  year: list("1715; 1745; 1798; 1832; 1851"),
  otherYear: list("1688; 1759; 1815; 1848; 1862"),
};
