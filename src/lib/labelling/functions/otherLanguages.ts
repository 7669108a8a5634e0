import { titleTerms } from "./titleTerms.js";

/** Hungarian, Latin, Greek and Welsh words for the forms of fiction and the subjects of non-fiction. */
export const otherLanguages = [
  titleTerms(
    "Hungarian",
    "hungarian-fiction",
    "fiction",
    "Names a regény, költemények, elbeszélés or a play.",
    `regény, regénye, regényes, regények, *regény, költemény, költemények, költeményei, költeményes, versek, versei, elbeszélés, elbeszélések, beszély, beszélyek, novella, novellák, vígjáték, vigjáték, szomorújáték, szomoru játék, dráma, népdalok, dalok, rege, regék, színmű,
     balladák, eposz, mesék, népmesék, hősköltemény, népszínmű, felvonásban`,
    `története, történelme, leírása, utazás*`,
  ),
  titleTerms(
    "Hungarian",
    "hungarian-non-fiction",
    "non_fiction",
    "Names a történet, leírás, utazás, emlékek or okmánytár.",
    `történet*, *történet, *története, *történetek, történelm*, *történelem, *történelme, leírás*, leirás*, *leírása, *leirása, földrajz*, földirat*, statiszti*, utazás*, *utazás, *utazása, oklevél*, okmány*, okirat*, *tára, monográfia, emlék*, adat*, tanulmány*, kézikönyv*, *könyve, levelei,
     napló*, *naplója, ismertetés*, vázlat*, *múltja, jelen*, vármegye*, *megye, háború*, *háború, jegyzetek, egyház*, magyarország, magyarországi, városa, város, régészet*, forradalom, szabadságharc*, országgyűlés*, népe, nemzet*, nemzetség*, életrajz*, élete, helynév*, évkönyv*, függetlenség*, térkép*`,
    `regény, regényes, költemény*, versek, elbeszélés*, vígjáték, szomorújáték, dráma, népdalok`,
  ),
  titleTerms(
    "Latin",
    "latin-scholarship",
    "non_fiction",
    "Latin titles of histories, descriptions, documents and dissertations.",
    `historia regni, historiae, historiæ, historiarum, historicorum, descriptio, chronica, chronicon, chronicum, annales, commentarii, commentarius, commentatio, diplomata, diplomatarium, diplomaticus, codex, monumenta, scriptores, documenta, epistolae, epistolæ, de rebus, itinerarium, res gestae, regum, rerum, dissertatio,
     disquisitio, disputatio, specimen, academica, dissertationem, de vita et, antiquitates, antiquitatum, geographia antiqua, notitia, acta, analecta, vetera, veterum, regesta, bullarium, cartularium, chartularium, urbis, de origine, de bello, quaestiones, quaestionum, historicum, historica, civitatis`,
    `carmen, carmina, poema, poemata, comoedia, tragoedia, epigrammata`,
  ),
  titleTerms(
    "Latin",
    "latin-verse",
    "fiction",
    "Latin and Greek titles of poems and plays.",
    `carmen, carmina, poema, poemata, comoedia, comoediae, comœdia, tragoedia, tragoediae, tragœdia, epigrammata, elegia, elegiae, eclogae, ecloga, fabulae, bucolica, aeneis, odae, heroico carmine, ποιημα, ποιηματα, ποιησις, τραγωδια, κωμωδια, μυθιστορημα, διηγημα, διηγηματα, δραμα, ωδη, ωδαι`,
    `historia, de carmine, quaestiones, dissertatio`,
  ),
  titleTerms(
    "Greek",
    "greek-non-fiction",
    "non_fiction",
    "Greek titles of histories and descriptions.",
    `ιστορια, ιστοριας, ιστορικ*, γεωγραφι*, περιγραφη, περιγραφ*, χρονογραφ*, χρονικ*, περι, πραγματεια, τοπογραφι*, μελετη, υπομνημα*, βιογραφι*`,
    `ποιημα, τραγωδια, κωμωδια, δραμα`,
  ),
  titleTerms(
    "Welsh",
    "welsh-non-fiction",
    "non_fiction",
    "Welsh titles of histories and descriptions.",
    `hanes, hynafiaethau, cofiant, daearyddiaeth, traethawd, taith, llawlyfr, plwyf, plwyfi, bywgraffiad*, enwogion, teithiau`,
    `barddoniaeth, barddonol, cerddi, cân, caneuon, pryddest, awdl, ffugchwedl, nofel`,
  ),
];
