import { titleTerms } from "./titleTerms.js";

const fiction =
  "roman, roman $, novelle*, märchen, gedichte, trauerspiel, schauspiel, lustspiel, erzählung*, humoristisch*, dichtung*, dorfgeschichten";

/** German words for the forms of fiction and the subjects of non-fiction. */
export const german = [
  titleTerms(
    "German",
    "german-fiction",
    "fiction",
    "Names a Roman, a Novelle, Gedichte, Lieder, Märchen or a play.",
    `roman $, roman . $, ein roman, roman von, roman aus, roman in, roman nach, *roman aus, *roman von, historischer roman,
     romane, novelle, novellen, *novelle, *novellen, erzählung, erzählungen, erzaehlung*, *erzählung, *erzählungen, *gedicht,
     *gedichte, *gedichten, lieder, *lieder, liederbuch, märchen, mährchen, maehrchen, lustspiel*, trauerspiel*, schauspiel*,
     singspiel*, tragödie*, tragoedie*, komödie*, in versen, epos, dichtung, dichtungen, sonette, balladen, posse, dramen,
     poesien, humoreske*, dorfgeschichten, idylle, idyllen, volkssagen, dramatisches, in _ aufzügen, in _ akten, in _ acten,
     gesänge, lyrisch*`,
    `*geschichte, *beschreibung, litteratur, literatur, quellen, reise, reisen, englischer roman`,
  ),
  titleTerms(
    "German",
    "german-history",
    "non_fiction",
    "Names Geschichte, Urkunden, Chronik, Krieg or a life.",
    `*geschichte, *geschichten der, *geschichten des, geschicht*, *geschichtlich*, historisch*, *chronik, chroniken, urkund*,
     *urkunden, regesten, quellen, *krieg, *kriege, *krieges, *kriegs, kriegs*, feldzug*, feldzüge*, schlacht, belagerung,
     denkwürdigkeit*, erinnerungen, archiv*, mittelalter*, alterthum*, alterthüm*, jahrhundert*, verfassung*, *forschungen,
     entwicklung, entwickelung, annalen, könige, kaiser, reformation, aufzeichnungen, tagebuch, tagebücher, biographie,
     biographisch*, leben des, lebens*, briefe, memoiren, denkmäler, denkmale, herzogthum*, bisthum*, grafschaft*, kloster*`,
    fiction,
  ),
  titleTerms(
    "German",
    "german-description",
    "non_fiction",
    "Names Beschreibung, Reise, a Führer, Karten or Kunde of a land.",
    `*beschreibung, *beschreibungen, beschrieben, reise*, *reise, *reisen, geographisch*, geographie der, geographie des, *kunde,
     topographisch*, topographie der, statistik, statistisch*, geologisch*, geologie der, geognost*, führer, wegweiser,
     wanderung*, *bilder aus, skizzen, karte, karten, abbildungen, holzschnitten, tafeln, stadt, städte, land und leute, länder,
     ansichten, umgebung*, umgegend, entdeckung*, schilderung*, ausflug*, ausflüge, klima*, bergbau*, naturwissenschaft*,
     bewohner, insel, inseln, gebirge*, ethnographisch*, völker*, kolonien, colonien, ausland*, auswander*, aufenthalt`,
    fiction,
  ),
  titleTerms(
    "German",
    "german-scholarship",
    "non_fiction",
    "Is a treatise, a handbook, a report or a collection of papers.",
    `abhandlung*, *untersuchung, *untersuchungen, beitrag, beiträge, beitraege, studie, studien, grundriss, grundriß, grundzüge,
     handbuch, *lehrbuch, leitfaden, verzeichnis*, verhandlungen, mittheilungen, *bericht, *berichte, darstellung, darstellungen,
     jahrbuch, jahrbücher, verhältnisse, zustand, zustände, übersicht, uebersicht, vorlesung*, vorträge, vortrag, wörterbuch,
     dargestellt, bearbeitet, wissenschaft*, versuch, versuche, nebst, inaugural*, bemerkungen, betrachtungen, kritisch*,
     politik, politisch*, recht*, gesetz*, staats*, handels*, landwirth*, anleitung, lexikon, entwurf, gutachten`,
    fiction,
  ),
];
