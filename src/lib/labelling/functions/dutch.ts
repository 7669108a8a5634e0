import { titleTerms } from "./titleTerms.js";

const fiction =
  "gedichten, roman, romans, novellen, treurspel, blijspel, tooneelspel, in verzen, dichtstuk, liederen, verhalen";

/** Dutch words for the forms of fiction and the subjects of non-fiction. */
export const dutch = [
  titleTerms(
    "Dutch",
    "dutch-fiction",
    "fiction",
    "Names a roman, a verhaal, gedichten, liederen or a play.",
    `oorspronkelijke roman, historische roman, roman uit, roman van, roman door, novelle, novellen, een verhaal,
     verhaal uit, verhalen, vertelling, vertellingen, *gedicht, *gedichten, treurspel, blijspel, tooneelspel, toneelspel,
     zangspel, kluchtspel, liederen, *lied, *liederen, verzen, poëzie, poëzij, poezy, dichtstuk, dichtstukken, dichtwerken,
     dichterlijke, sprookjes, balladen, lierzang, in _ bedrijven, zangen, volkssagen, rijm, liedboek, romantisch*`,
    `*geschiedenis, *beschrijving, reis, letterkunde, verhaal van de, verhaal van den, verhaal van het, verhaal der, reisverhaal,
     reisverhalen, gebied`,
  ),
  titleTerms(
    "Dutch",
    "dutch-history",
    "non_fiction",
    "Names geschiedenis, oorlog, kronijk, bijdragen or verslag.",
    `geschiedenis*, *geschiedenis, geschied*, historie van, historie der, historisch*, *kronijk, kronijk*, kroniek*, oorkonden*,
     inventaris, archief, archieven, oudheden, oudheid*, oorlog, oorlogen, veldtocht*, veldtogt*, beleg, slag bij,
     herinneringen, levens*, leven van, brieven, bijdrage, bijdragen, verslag*, verhandeling*, onderzoek*, handleiding,
     leerboek, handboek, woordenboek, voorlezing*, redevoering, over de, over het, over den, vaderland*, tachtigjarig*,
     omwenteling, opstand, staatkund*, gedenk*, tafereel, tafereelen, aanteekeningen, bescheiden, dagboek, dagverhaal,
     oorsprong, toestand*, overzigt, overzicht, bewerkt, uitgegeven, jaarboek*, beknopt*, stichting`,
    fiction,
  ),
  titleTerms(
    "Dutch",
    "dutch-description",
    "non_fiction",
    "Names beschrijving, reis, aardrijkskunde, a stad or a gids.",
    `*beschrijving, *beschrijvingen, beschreven, beschryving*, reis, reis*, reizen, reize, *reis, *reizen, aardrijk*, gids,
     topographisch*, statistisch*, wandeling*, schetsen uit, schetsen van, schets van, stad, steden, platen, kaarten, kaart,
     plattegrond, eiland, eilanden, provincie, provincien, gezigten, gezichten, volk, volken, zeden, indië, kolonie*, kolonien,
     koloniën, tocht, togten, togt, tochten, dorpen, gemeente*, heerlijkheid, natuur*, landen, zeevaart*`,
    fiction,
  ),
];
