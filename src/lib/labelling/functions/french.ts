import { titleTerms } from "./titleTerms.js";

const fiction = `poésie*, poème*, comédie*, tragédie*, en vers, nouvelles, contes, vaudeville, mélodrame, drame en, chansons,
  roman $, roman historique, roman de`;

/** French words for the forms of fiction and the subjects of non-fiction. */
export const french = [
  titleTerms(
    "French",
    "french-fiction",
    "fiction",
    "Names a roman, contes, poésies, a comédie or another form of fiction.",
    `roman $, roman . $, roman historique, roman contemporain, roman parisien, roman par, roman de, roman traduit, romans,
     nouvelles, nouvelle historique, nouvelle $, contes, poésie, poésies, poème, poèmes, poëme, poëmes, comédie,
     comédies, tragédie, tragédies, drame, drames, en vers, vers $, chanson, chansons, opéra, opéras, vaudeville, vaudevilles,
     fables de, idylles, théâtre de, théâtre complet, mélodrame, parodie, en _ acte, en _ actes, en _ chants, chants populaires, épopée, élégies,
     fantaisie, fantaisies, féerie, scènes de la vie, amours, amoureux`,
    `*histoire, recherches, voyage*, nouvelles recherches, nouvelles considérations, nouvelles lettres, nouvelles études,
     géographie, nouvelles annales, mémoires, études, notice*, nouvelles de, théâtre de la guerre, dictionnaire, essai,
     littérature, documents, nouvelles observations, dernières nouvelles, guerre, expédition, archives, nouvelles excursions, nouvelles hébrides, nouvelles gravures, traductions, campagne*, missions`,
  ),
  titleTerms(
    "French",
    "french-history",
    "non_fiction",
    "Names histoire, mémoires, guerre, documents or chroniques.",
    `histoire, histoires de, historique, historiques, mémoire, mémoires, annales, précis, campagne, campagnes, guerre, guerres,
     archives, documents, chronique, chroniques, siège de, bataille, inventaire, cartulaire, révolution, souvenirs, biographie,
     biographique*, biographies, correspondance, lettres, règne, rois, empire, république, seigneurs, seigneurie,
     pièces justificatives, monuments, monographie, monographies, *abbaye, *origine, *origines, siècle, siècles, *armée, armées,
     généalogi*, communes, archéologi*, antiquités, *insurrection, politique, politiques, *invasion, diplomatique*, traité,
     traités, duché, comté, conquête, événements, journal`,
    `${fiction}, histoire d'un, histoire d'une, histoire comique, histoires extraordinaires, mémoires d'un, mémoires d'une`,
  ),
  titleTerms(
    "French",
    "french-description",
    "non_fiction",
    "Names a voyage, a description, géographie, a ville or a guide.",
    `voyage, voyages, voyageur*, description, descriptif, descriptive, géographi*, géologi*, géologue, statistique*,
     topographi*, guide du, guides, itinéraire*, expédition*, exploration*, excursion*, promenade, promenades, ascension*, carte,
     cartes, pittoresque*, tableau de, colonisation, colonies, ville, villes, département, départements, château, châteaux,
     environs, provinces, île, îles, côtes, vues, impressions de, à travers, séjour, relation, relations, pays, peuples,
     montagnes, alpes, pyrénées, rivière*, planches, gravures, commerce, agriculture, industrie, mines, climat*, ethnographi*`,
    `${fiction}, voyage imaginaire, voyages imaginaires, voyage sentimental`,
  ),
  titleTerms(
    "French",
    "french-treatise",
    "non_fiction",
    "Is an étude, an essai, a notice, a rapport or a traité.",
    `étude, études, essai, essais, notice, notices, recherches, traité de, traité des, traité élémentaire, rapport, rapports,
     dictionnaire, cours de, éléments, considérations, leçons, notes sur, observations sur, catalogue*, réflexions, lettre à,
     lettre sur, discours sur, réponse, mélanges, extrait, extraits, question de, examen, exposé, projet, système, théorie,
     conférence*, thèse, introduction à, aperçu, esquisse, annuaire, bulletin, sciences, concernant, publiés, publiées,
     abrégé, analyse, appendice, critique, état de`,
    `${fiction}, théâtre de, poétiques`,
  ),
];
