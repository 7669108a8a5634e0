import { titleTerms } from "./titleTerms.js";

/** Italian words for the forms of fiction and the subjects of non-fiction. */
export const italian = [
  titleTerms(
    "Italian",
    "italian-fiction",
    "fiction",
    "Names a romanzo, novelle, poesie, a commedia or another form of fiction.",
    `romanzo, romanzi, novella di, novelle, poesia, poesie, poema, poemi, poemetto, poemetti, in versi, versi, rime, sonetto,
     sonetti, canti, commedia, commedie, tragedia, tragedie di, dramma, drammi, melodramma, melodrammi, racconto, racconti,
     leggenda, leggende, favola, favole, odi, canzone, canzoni, ottava rima, idillio, idillii, terzine, carme, carmi, farsa,
     epigrammi, strenna, in _ atti, in _ atto, stornelli, rispetti, cantica, inno, inni, bozzetti`,
    `storia, descrizione, geografia, divina commedia, vita di dante, viaggio in, memorie, in terra santa, documenti`,
  ),
  titleTerms(
    "Italian",
    "italian-non-fiction",
    "non_fiction",
    "Names storia, descrizione, viaggio, memorie or guida.",
    `storia, storie di, storico, storica, storici, storiche, istoria, istorie, descrizione, descrizioni, descritt*, viaggio,
     viaggi, guida, guide di, geografia, geografic*, geologia, geologic*, memoria, memorie, cenni, cenno, notizia, notizie,
     saggio, saggi, trattato, statistica*, statistiche, lettere, lettera, documento, documenti, dizionario, annali, cronaca,
     cronache, biografia*, biografie, relazione, relazioni, studio, studii, studi, osservazioni, itinerario, illustrazione,
     illustrazioni, illustrata, illustrato, discorso, discorsi, compendio, ricordi, monumento, monumenti, antichità, ricerche,
     raccolta, archivio, archivi, guerra, guerre, campagna, statuti, codice, lezioni, considerazioni, sulla, sulle, sul, sullo,
     intorno, vita di, città, provincia, repubblica, regno, origini, origine, topografi*, chiese, chiesa, tavole, rivoluzione,
     assedio, isola, isole, manuale, elementi, esposizione, ragguaglio, rapporto, corografi*, diplomatic*, commercio,
     passeggiate, escursioni`,
    `romanzo, romanzi, novelle, poesie, poema, tragedia, commedia, dramma, versi, racconto, racconti, canti, sonetti, leggenda`,
  ),
];
