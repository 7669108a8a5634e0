import { splitWords } from "../../wordLists.js";

/** Words of the development templates; none is among the held-out words. */
export const words = {
  place: splitWords(
    "Keswick; Tintern; Matlock; Lismore; Dunkeld; Ilfracombe; Rothesay; Clovelly; Bakewell; Lyme Regis; Rhyl; Tavistock",
  ),
  otherPlace: splitWords("Whitby; Oban; Ludlow; Ballina; Teignmouth; Kendal; Melrose; Aberystwyth"),
  region: splitWords(
    "Northumberland; Connemara; Saxony; the Levant; New Brunswick; Bengal; Tuscany; Brittany; the Orkneys",
  ),
  person: splitWords(
    `Marian Thorley; Rupert Ashdown; Clarice Vane; Giles Farrowby; Honor Penrose; Basil Trench; Dorothea Lyle;
     Hugh Marchmont; Letty Sparrow; Nathaniel Coyle`,
  ),
  otherPerson: splitWords(
    "Rachel Underhill; Jasper Crane; Winifred Dale; Oliver Stukeley; Maud Harcourt; Ned Rowan",
  ),
  writer: splitWords(
    `Edward Holroyd; Mrs. Ellen Carew; the Rev. J. T. Blandford; Captain R. Sowerby; Lady Honoria Pell;
     W. H. Garstang; Miss A. M. Tolley; Septimus Brock, M.D.`,
  ),
  editor: splitWords("the Rev. C. Yorke; Horace Tilby; A. P. Munro, M.A.; George Fenwick, LL.D.; his widow"),
  patron: splitWords(
    "the Earl of Rosse; Lord Stavely; the Duchess of Leeds; the Bishop of Ripon; Sir Thomas Acland, Bart.",
  ),
  poet: splitWords("Milton; Cowper; Burns; Byron; Shelley; Tennyson; Spenser"),
  novelist: splitWords("Sir Walter Scott; Dickens; Fielding; Jane Austen; Bulwer Lytton"),
  dramatist: splitWords("Shakspeare; Ben Jonson; Racine; Sheridan"),
  theme: splitWords(
    "the ruined abbey; hope; solitude; the ocean; the death of an infant; the harvest moon; friendship; the skylark",
  ),
  occasion: splitWords(
    `the opening of the new railway; the coming of age of Lord Stavely; the centenary festival;
     the laying of the foundation stone; the return of the volunteers`,
  ),
  event: splitWords(
    `the sack of Antwerp; the battle of Flodden; the fall of Granada; the conquest of Wales;
     the massacre of Glencoe; the death of Montrose`,
  ),
  novelTitle: splitWords(
    `The Lamp in the Lattice; Under the Larches; A Fallen House; Her Cousin’s Legacy; Two Roads to Ruin;
     The Miller’s Ward; Won by a Whisper`,
  ),
  secondTitle: splitWords(
    "the broken promise; the secret drawer; a woman’s silence; the cost of pride; the unsigned will",
  ),
  comicTitle: splitWords(
    "The borrowed plume; A cousin from town; The mock duchess; Six and eightpence; The wrong carriage",
  ),
  poemTitle: splitWords(
    "The Wreath of Heather; Twilight Musings; The Minstrel’s Farewell; Leaves from a Summer Garden",
  ),
  studyTitle: splitWords(
    `A history of the county of Rutland; Travels in Asia Minor; The principles of banking; An account of the parish of Dunkeld;
     The geology of the Isle of Arran; A voyage up the Niger`,
  ),
  theatre: splitWords(
    "the Theatre Royal, Haymarket; the Surrey Theatre; the Lyceum; the Royal Coburg Theatre; Sadler’s Wells",
  ),
  invention: splitWords(
    "the steam engine; the cotton trade; the post office; electricity; the microscope; coal; the lighthouse",
  ),
  year: splitWords("1715; 1745; 1798; 1832; 1851"),
  otherYear: splitWords("1688; 1759; 1815; 1848; 1862"),
};
