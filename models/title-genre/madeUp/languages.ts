import type { WordLists } from "../../../src/lib/behaviour/template.js";
import { readWordLists } from "../../../src/lib/behaviour/wordLists.js";

/**
 * Templates for titles in any language: {topic} is the main title of a serious book in it, the other slots are the
 * language's own words.
 */
export const foreignFiction = [
  "{topic}{.|,|:} {verse}.",
  "{topic}. {verse} {by} {name}.",
  "{topic}{.|,|:} {prose}.",
  "{topic}, {prose} {by} {name}.",
  "{topic}{.|,|:} {drama} {acts}.",
  "{topic}. {drama} {acts} {by} {name}.",
  "{verse} {by} {name}.",
  "{title}{.|,|:} {verse}.",
  "{title}. {verse} {by} {name}.",
  "{title}{.|,|:} {prose}.",
  "{title}, {prose} {by} {name}.",
  "{prose} {by} {name}.",
  "{title}{.|,|:} {drama} {acts}.",
  "{title}: {drama} {acts} {by} {name}.",
  "{drama}, {acts}.",
  "{name}. {drama} {acts}.",
  "{verse}, {prose}. {by} {name}.",
  "{title}. {verse} {by} {name}. {notes}.",
  "{verse} {by} {name}, {notes}.",
];

/** The same for titles of books about literature and places. */
export const foreignNonFiction = [
  "{about} {writing}.",
  "{about} {writing} {of} {name}.",
  "{about} {town}.",
  "{about} {writing}, {notes}.",
  "{about} {writing} {by} {name}.",
];

/** @param lines lists of words, one a line */
function language(lines: string): WordLists {
  return readWordLists(lines.trim().split("\n"));
}

/** Sixteen languages of the collection, English apart. */
export const languages: Readonly<Record<string, WordLists>> = {
  German: language(`
    verse: Gedichte; Lieder; Lieder und Gedichte; Balladen; Romanzen; Sonette; Oden; Elegien; Dichtung; Ein Gedicht; Epos; Idyllen; Fabeln; Lyrische Gedichte; Gesänge; Eine Dichtung in zwölf Gesängen; Poesien; Gereimtes; Verse; Vaterlandslieder
    prose: Roman; Novelle; Novellen; Erzählung; Erzählungen; Eine Novelle; Historischer Roman; Märchen; Sagen und Märchen; Humoreske; Ein Roman in drei Bänden; Geschichten; Volkserzählung; Humoresken; Eine Dorfgeschichte; Skizzen und Novellen
    drama: Lustspiel; Trauerspiel; Schauspiel; Drama; Ein Trauerspiel; Tragödie; Komödie; Posse; Schwank; Oper; Dramatisches Gedicht; Volksstück; Singspiel; Festspiel
    acts: in einem Akt; in zwei Akten; in drei Aufzügen; in fünf Akten; in vier Aufzügen; in fünf Aufzügen
    title: Das Waldhaus; Die Rache; Der Einsiedler; Am Meer; Die Brüder; Das Erbe; Kaiser Otto; Die Nonne; Der Spieler; Frühling; Alte Liebe; Das Kreuz im Walde; Verlorene Ehre; Die Hochzeit
    by: von
    of: von
    name: Friedrich Hagen; Marie Stein; Heinrich Lange; Georg Albrecht; Therese Wolf; Max Berger
    about: Geschichte der; Über die; Ueber die; Untersuchungen über die; Abhandlung über die; Zur Geschichte der; Vorlesungen über die; Beiträge zur Kenntnis der; Die Entwicklung der; Handbuch der; Kritik der; Lehrbuch der; Einleitung in die; Quellen der; Grundriss der; Beschreibung der; Wörterbuch zu den
    writing: deutschen Poesie; deutschen Literatur; Dichtkunst; Lyrik; dramatischen Kunst; Romane; Gedichte; Novellen; Dramen; griechischen Tragödie; Volkslieder; Balladen; Sagen; Schauspielkunst; epischen Dichtung; Theorie des Romans; neueren Dichtung; Märchen; poetischen Formen; Metrik
    town: Stadt Köln; Stadt Hamburg; Provinz Posen; Universität Jena; Schweiz; Insel Rügen; Kirche; Eisenbahnen; Stadt Wien; Landwirtschaft
    notes: mit Anmerkungen; herausgegeben mit einer Biographie; mit einer Einleitung; mit dem Bildnis des Verfassers`),
  French: language(`
    verse: Poésies; Poésies diverses; Poëmes; Poème; Odes; Ode; Élégies; Fables; Sonnets; Chansons; Ballades; Satires; Épîtres; Idylles; Stances; Vers; Rimes; Poésies complètes; Poème en douze chants; Chants patriotiques; Odes et poésies sacrées; Premières poésies; Œuvres poétiques; Romances
    prose: Roman; Nouvelle; Nouvelles; Contes; Conte; Roman historique; Roman de mœurs; Récit; Récits; Contes fantastiques; Conte de fées; Roman d’aventures; Nouvelle historique; Scènes de la vie parisienne; Légendes; Contes moraux
    drama: Comédie; Drame; Tragédie; Vaudeville; Opéra; Opéra-comique; Mélodrame; Comédie-vaudeville; Proverbe; Opérette; Comédie en vers; Drame en vers; Folie-vaudeville; Tragédie lyrique
    acts: en un acte; en deux actes; en trois actes; en cinq actes; en trois actes et en vers; en quatre actes, en prose; en cinq actes et huit tableaux
    title: Le Château noir; La Marquise; Un Mariage d’amour; Le Solitaire; Les Deux Frères; L’Orpheline; Le Proscrit; Jeanne la Folle; Un Duel; Les Feuilles mortes; Le Retour; La Ferme; Le Capitaine; La Dot
    by: par; de
    of: de
    name: Charles Dubois; Mme de Lannoy; Auguste Leclerc; Henri Morel; Louise Girard; Victor Perrin
    about: Histoire de; Essai sur; Étude sur; Études sur; Recherches sur; Dissertation sur; Cours de; Leçons sur; Traité de; Notice sur; Remarques sur; Examen critique de; Dictionnaire de; Manuel de; De; Réflexions sur; Discours sur; Mémoire sur; Les Origines de; Bibliographie de
    writing: la littérature française; la poésie lyrique; la poésie; l’art dramatique; la tragédie; la comédie; le roman; le roman moderne; les romans; les fables; les poésies; la versification; la poésie épique; la chanson; les tragédies; le théâtre; l’épopée; les contes; la critique littéraire; les comédies
    town: la ville de Lyon; la Provence; l’abbaye; la Belgique; la révolution; l’Algérie; l’agriculture; la Bourgogne; l’église de Reims; la monnaie
    notes: avec des notes; précédé d’une notice; avec une préface; publiées avec une vie de l’auteur; suivies de notes`),
  Italian: language(`
    verse: Poesie; Versi; Rime; Sonetti; Canti; Canzoni; Odi; Ode; Poema; Poemetto; Ballate; Satire; Liriche; Inni; Stornelli; Idilli; Elegie; Poesie scelte; Favole; Sciolti; Ottave; Carmi; Poema eroico
    prose: Romanzo; Novella; Novelle; Racconto; Racconti; Romanzo storico; Bozzetti; Fiaba; Leggenda; Racconto storico; Romanzo sociale; Novelle e racconti; Leggende; Romanzo originale
    drama: Commedia; Tragedia; Dramma; Melodramma; Farsa; Dramma storico; Opera buffa; Dramma lirico; Scherzo comico; Azione drammatica; Dramma per musica; Proverbio
    acts: in un atto; in due atti; in tre atti; in quattro atti; in cinque atti; in cinque atti e in versi
    title: Il castello; La vendetta; Due cuori; Il profugo; La monaca; Amore e morte; Il bandito; La famiglia; Margherita; Ore solitarie; Il ritorno; La croce; Arnaldo; Un sogno
    by: di; per
    of: di
    name: Giovanni Rossi; Maria Conti; Antonio Ferri; Francesco Villa; Teresa Lodi; Giuseppe Grandi
    about: Storia della; Saggio sulla; Studio sulla; Studi sulla; Della; Discorso intorno alla; Lezioni di; Trattato di; Manuale di; Notizie della; Osservazioni sulla; Ragionamento sulla; Dissertazione sulla; Origini della; Dizionario di; Bibliografia della; Cenni sulla; Ricerche sulla
    writing: letteratura italiana; poesia; poesia lirica; poesia epica; tragedia; commedia; drammatica; novella; satira; poesia popolare; versificazione; metrica; poesia drammatica; arte poetica; lirica moderna; epopea; Divina Commedia
    town: città di Milano; città di Napoli; Sardegna; chiesa; repubblica di Genova; provincia di Como; agricoltura; rivoluzione; zecca di Roma; Toscana
    notes: con note; con prefazione; con la vita dell’autore; con un discorso`),
  Spanish: language(`
    verse: Poesías; Versos; Rimas; Romances; Sonetos; Odas; Canciones; Cantos; Poema; Fábulas; Letrillas; Elegías; Baladas; Poesías líricas; Romancero; Himnos; Sátiras; Cantos populares; Ensayos poéticos; Poema épico; Leyendas en verso
    prose: Novela; Novelas; Cuento; Cuentos; Novela histórica; Novela de costumbres; Leyenda; Relato; Novela original; Cuadros de costumbres; Cuentos y relatos; Novela contemporánea; Episodios
    drama: Comedia; Drama; Tragedia; Sainete; Zarzuela; Juguete cómico; Drama histórico; Comedia en verso; Entremés; Loa; Auto; Melodrama
    acts: en un acto; en dos actos; en tres actos; en cuatro actos; en cinco actos; en un acto y en prosa; en tres actos y en verso
    title: El castillo; La venganza; Dos hermanos; El huérfano; La monja; Amor y honor; El bandido; La familia; Elena; Horas tristes; El regreso; La cruz; Don Fernando; Un sueño
    by: de; por
    of: de
    name: José García; María López; Antonio Ruiz; Manuel Torres; Carmen Vega; Francisco Soler
    about: Historia de; Ensayo sobre; Estudio sobre; Estudios sobre; Discurso sobre; Memoria sobre; Tratado de; Manual de; Compendio de; Lecciones de; Origen de; Noticia de; Observaciones sobre; Diccionario de; Bibliografía de; Examen de; Reflexiones sobre; Curso de
    writing: la literatura española; la poesía; la poesía lírica; la poesía épica; la comedia; la tragedia; el teatro; la novela; las novelas; los cuentos; la poesía popular; la versificación; el arte dramático; el romancero; los dramas; las fábulas; la métrica
    town: la ciudad de Sevilla; Cuba; la provincia de León; la iglesia; México; la agricultura; la isla; Cataluña; la guerra; la moneda
    notes: con notas; con un prólogo; precedidas de la vida del autor; con el retrato del autor`),
  Portuguese: language(`
    verse: Poesias; Versos; Sonetos; Odes; Poema; Canções; Cantos; Rimas; Lyricas; Elegias; Fabulas; Poema heroico; Flores poeticas; Hymnos
    prose: Romance; Conto; Contos; Novella; Romance historico; Lendas; Narrativas; Novellas; Romance de costumes
    drama: Comedia; Drama; Tragedia; Farça; Drama historico; Opera comica; Entremez; Scena comica
    acts: em um acto; em dois actos; em tres actos; em quatro actos; em cinco actos
    title: O castello; A vingança; Os dois irmãos; A orphã; O pirata; Amor e dever; A cruz; Horas vagas; O regresso; Um sonho
    by: de; por
    of: de
    name: José Pereira; Maria da Silva; Antonio Lopes; Manuel Gomes
    about: Historia da; Ensaio sobre a; Estudos sobre a; Memoria sobre a; Tratado de; Curso de; Manual de; Discurso sobre a; Noticia da; Diccionario da
    writing: litteratura portugueza; poesia; poesia popular; comedia; arte dramatica; novella; tragedia; versificação; poesia lyrica; epopêa
    town: cidade de Lisboa; ilha da Madeira; India; egreja; agricultura; provincia; Angola; guerra
    notes: com notas; com um prologo; com a vida do auctor`),
  Dutch: language(`
    verse: Gedichten; Liederen; Poëzie; Verzen; Balladen; Sonnetten; Een dichtstuk; Dichtstuk in drie zangen; Lierzang; Zangen; Rijmen; Fabelen; Dichtbloemen; Romancen; Verspreide gedichten
    prose: Roman; Novelle; Novellen; Verhaal; Verhalen; Historische roman; Vertellingen; Sprookjes; Schetsen; Een vertelling; Oorspronkelijke roman
    drama: Blijspel; Treurspel; Tooneelspel; Toneelspel; Drama; Kluchtspel; Zangspel; Vaudeville; Klucht
    acts: in een bedrijf; in twee bedrijven; in drie bedrijven; in vier bedrijven; in vijf bedrijven
    title: Het kasteel; De wraak; De twee broeders; De wees; Aan zee; De zeeroover; Het kruis; Ledige uren; De bruid; Een droom
    by: van; door
    of: van
    name: Jan de Vries; Maria Jansen; Pieter Visser; Hendrik Smit
    about: Geschiedenis der; Verhandeling over de; Over de; Proeve over de; Onderzoek naar de; Handboek der; Beschrijving der; Bijdragen tot de; Schets van de; Lessen over de
    writing: Nederlandsche dichtkunst; letterkunde; poëzie; tooneelpoëzie; dichtkunst; romans; volksliederen; balladen; tragedie; Nederlandsche letteren; verskunst
    town: stad Amsterdam; stad Haarlem; provincie Friesland; kerk; koloniën; landbouw; handel; stad Delft
    notes: met aanteekeningen; met eene voorrede; met het leven des dichters`),
  Danish: language(`
    verse: Digte; Viser; Sange; Romancer; Ballader; Et digt; Samlede digte; Lyriske digte; Digtninge; Salmer; Sonetter; Vers; Smaadigte
    prose: Roman; Novelle; Noveller; Fortælling; Fortællinger; Eventyr; Historisk roman; Skizzer; En fortælling; Smaahistorier
    drama: Lystspil; Sørgespil; Skuespil; Drama; Tragedie; Komedie; Syngespil; Vaudeville; Dramatisk digt
    acts: i en akt; i to akter; i tre akter; i fire akter; i fem akter
    title: Slottet; Hævnen; Brødrene; Ved havet; Bruden; En drøm; Korset; Stille timer; Præstens søn; Hjemkomsten
    by: af
    of: af
    name: Hans Jensen; Anna Nielsen; Peter Hansen; Christian Møller
    about: Den danske litteraturs; Bidrag til; Om; Forelæsninger over; Undersøgelser om; Udsigt over; Haandbog i; Studier over; Afhandling om; Historisk beskrivelse af
    writing: poesiens historie; den danske poesi; digtekunsten; dramaet; skuespilkunsten; folkeviserne; romanen; komedien; tragedien; digterne
    town: Kjøbenhavn; byen Aarhus; Norge; kirken; landbruget; øen Fyen; handelen; Jylland
    notes: med anmærkninger; med en indledning; med forfatterens levnet`),
  Swedish: language(`
    verse: Dikter; Sånger; Visor; Ballader; Romanser; Samlade dikter; En dikt; Sonetter; Skaldestycken; Vers; Poetiska försök; Lyriska dikter
    prose: Roman; Novell; Noveller; Berättelse; Berättelser; Sagor; Historisk roman; Skizzer; En berättelse; Original-roman
    drama: Lustspel; Sorgespel; Skådespel; Drama; Tragedi; Komedi; Sångspel; Vaudeville; Dramatisk dikt
    acts: i en akt; i två akter; i tre akter; i fyra akter; i fem akter
    title: Slottet; Hämnden; Bröderna; Vid hafvet; Bruden; En dröm; Korset; Lediga stunder; Prestens son; Hemkomsten
    by: af
    of: af
    name: Karl Andersson; Anna Lind; Per Nilsson; Johan Berg
    about: Svenska; Bidrag till; Om; Föreläsningar öfver; Undersökningar om; Öfversigt af; Handbok i; Studier öfver; Afhandling om; Beskrifning öfver
    writing: litteraturens historia; skaldekonsten; poesiens historia; dramat; folkvisorna; romanen; den svenska poesien; tragedien; diktkonsten; teaterns historia
    town: Stockholm; staden Göteborg; Finland; kyrkan; jordbruket; Skåne; handeln; Gotland
    notes: med anmärkningar; med inledning; med skaldens lefnad`),
  Norwegian: language(`
    verse: Digte; Sange; Viser; Nye digte; Stev og viser; Et digt; Dikt
    prose: Fortælling; Fortællinger; Roman; Novelle; Eventyr; Folkeeventyr; Forteljing; Skisser
    drama: Skuespil; Lystspil; Sørgespil; Drama; Komedie
    acts: i en akt; i tre akter; i fire akter; i fem akter
    title: Gaarden; Fjeldet; Brødrene; Fiskeren; Bruden; Ved fjorden
    by: af; av
    of: af
    name: Ole Larsen; Ingrid Dahl; Nils Berg
    about: Norges; Om; Bidrag til; Studier over; Beskrivelse af; Haandbog i
    writing: litteraturhistorie; den norske poesi; folkedigtningen; dramaet; digtningen
    town: Bergen; Kristiania; Nordland; kirken; fiskeriene
    notes: med anmærkninger; med en indledning`),
  Russian: language(`
    verse: Стихотворенія; Стихи; Пѣсни; Поэма; Басни; Баллады; Оды; Новыя стихотворенія; Собраніе стихотвореній; Элегіи; Стихотвореніе; Сонеты
    prose: Романъ; Повѣсть; Повѣсти; Разсказы; Разсказъ; Сказки; Историческій романъ; Очерки и разсказы; Повѣсти и разсказы; Сказка; Легенды
    drama: Комедія; Трагедія; Драма; Водевиль; Опера; Драматическая поэма; Шутка; Историческая драма
    acts: въ одномъ дѣйствіи; въ двухъ дѣйствіяхъ; въ трехъ дѣйствіяхъ; въ четырехъ дѣйствіяхъ; въ пяти дѣйствіяхъ
    title: Замокъ; Месть; Два брата; Сирота; У моря; Невѣста; Сонъ; Крестъ; Разбойникъ; Возвращеніе
    by: соч.; сочиненіе
    of: у
    name: Николая Петрова; Маріи Орловой; Алексѣя Бѣлова; Павла Соколова
    about: Исторія; Очеркъ исторіи; О; Изслѣдованіе о; Опытъ исторіи; Курсъ; Руководство къ; Матеріалы для исторіи; Критическіе очерки; Описаніе
    writing: русской литературы; поэзіи; русской словесности; драматическаго искусства; русскаго романа; народной поэзіи; русскаго театра; драмы; стихосложенія; народныхъ пѣсенъ
    town: города Москвы; Сибири; церкви; Кавказа; Россіи; земледѣлія; города Кіева; войны
    notes: съ примѣчаніями; съ портретомъ автора; съ біографіею автора`),
  Polish: language(`
    verse: Poezye; Wiersze; Pieśni; Ballady; Sonety; Poemat; Bajki; Elegie; Ody; Liryki; Poemat w sześciu pieśniach; Poezje
    prose: Powieść; Powieści; Opowiadania; Nowele; Powieść historyczna; Nowella; Gawędy; Bajka; Obrazki; Opowiadanie
    drama: Komedya; Tragedya; Dramat; Krotochwila; Komedja; Dramat historyczny; Opera; Farsa
    acts: w jednym akcie; w dwóch aktach; w trzech aktach; w czterech aktach; w pięciu aktach
    title: Zamek; Zemsta; Dwaj bracia; Sierota; Nad morzem; Panna młoda; Sen; Krzyż; Powrót; Pan starosta
    by: przez
    of: o
    name: Jana Nowaka; Maryi Zielińskiej; Adama Wolskiego
    about: Historya; Dzieje; O; Rzecz o; Studya nad; Wykład; Zarys; Rys; Opis; Rozprawa o
    writing: literatury polskiej; poezyi; dramatu; teatru polskiego; powieści; pieśni ludu; literatury; tragedyi; poezyi ludowej; komedyi
    town: miasta Krakowa; Litwy; kościoła; miasta Warszawy; Polski; rolnictwa; Galicyi; wojny
    notes: z przypisami; z życiorysem autora; z przedmową`),
  Czech: language(`
    verse: Básně; Písně; Ballady; Sonety; Zpěvy; Nové básně; Báseň; Znělky; Verše; Ohlasy písní
    prose: Román; Povídka; Povídky; Novella; Historický román; Pohádky; Obrazy ze života; Črty
    drama: Veselohra; Truchlohra; Činohra; Drama; Tragedie; Zpěvohra; Fraška; Hra
    acts: v jednom jednání; ve dvou jednáních; ve třech jednáních; ve čtyřech jednáních; v pěti jednáních
    title: Zámek; Msta; Dva bratři; Sirotek; Nevěsta; Sen; Kříž; Návrat
    by: od; napsal
    of: o
    name: Jan Novák; Marie Dvořáková; Karel Svoboda
    about: Dějiny; O; Rozprava o; Přehled; Studie o; Popis; Úvod do; Příspěvky k dějinám
    writing: literatury české; básnictví; dramatu; divadla českého; národních písní; poesie; románu; písemnictví
    town: města Prahy; Moravy; církve; města Brna; Čech; hospodářství
    notes: s poznámkami; s úvodem; s životopisem`),
  Hungarian: language(`
    verse: Költeményei; Költemények; Versei; Versek; Dalok; Balladák; Dalai; Elbeszélő költemény; Énekek; Népdalok; Óda; Összes költeményei
    prose: Regény; Beszélyek; Novellák; Elbeszélés; Elbeszélések; Történeti regény; Mesék; Beszély; Rajzok; Népmesék
    drama: Vígjáték; Szomorújáték; Dráma; Tragédia; Népszinmű; Színmű; Opera; Bohózat
    acts: egy felvonásban; két felvonásban; három felvonásban; négy felvonásban; öt felvonásban
    title: A kastély; A bosszú; A két testvér; Az árva; A menyasszony; Az álom; A kereszt; A visszatérés
    by: írta
    of: szerint
    name: Kovács János; Nagy Mária; Szabó Pál
    about: A magyar irodalom; Tanulmányok a; Értekezés a; Adatok a; Vázlatok a; Kézikönyv a; A
    writing: költészet története; irodalom története; dráma története; színészet története; népköltészet; regény elmélete; költészettan; verstan
    town: város leírása; egyház története; megye története; Magyarország története; földművelés
    notes: jegyzetekkel; életrajzzal; bevezetéssel`),
  Latin: language(`
    verse: Carmina; Poemata; Elegiae; Epigrammata; Odae; Carmen; Poema; Eclogae; Satirae; Fabulae; Carmina selecta; Hymni; Epicedium; Carmen epicum
    prose: Fabulae Romanenses; Narrationes; Fabellae; Satyricon
    drama: Tragoedia; Comoedia; Tragoedia nova; Comoediae; Tragoediae; Drama sacrum; Fabula scenica
    acts: quinque actibus; nova; sacra; latine scripta; acta publice
    title: Judith; Josephus; Brutus; Christus patiens; Daphnis; Adam exul; Susanna; Pax
    by: auctore
    of: apud
    name: Joanne Barclay; Guilielmo Smith; Petro Martini; Thoma Brown
    about: De; Commentatio de; Dissertatio de; Disputatio de; Historia; Quaestiones de; Observationes in; Lexicon; Commentarius in; Prolegomena ad
    writing: poesi latina; arte poetica; tragoedia graeca; comoedia; carminibus Homericis; poetis latinis; fabulis Plauti; re metrica; dramate; epigrammatis graecis
    town: urbe Roma; ecclesia; legibus; agricultura; rebus gestis Anglorum; morbis; Britannia
    notes: cum notis; cum vita auctoris; cum commentario`),
  Greek: language(`
    verse: Ποιησεις; Ποιηματα; Ασματα; Ωδαι; Λυρικα; Στιχοι; Τραγουδια; Ποιημα; Ἄσματα; Ποιήματα; Ελεγειαι
    prose: Μυθιστορημα; Διηγημα; Διηγηματα; Μυθιστορία; Διηγήματα; Παραμυθια; Μυθοι
    drama: Κωμωδια; Τραγωδια; Δραμα; Κωμῳδία; Τραγῳδία; Δραματιον
    acts: εις πραξεις πεντε; εις πραξεις τρεις; εις πραξιν μιαν; εις πραξεις τεσσαρας
    title: Ο πυργος; Η εκδικησις; Οι δυο αδελφοι; Η ορφανη; Το ονειρον; Ο σταυρος
    by: υπο
    of: του
    name: Ιωαννου Γεωργιου; Δημητριου Παππα; Μαριας Νικολαου
    about: Ιστορια; Περι; Μελετη περι; Δοκιμιον περι; Πραγματεια περι; Διατριβη περι; Περιγραφη
    writing: της ελληνικης ποιησεως; της φιλολογιας; της τραγωδιας; της δημοτικης ποιησεως; του δραματος; της κωμωδιας; της μετρικης
    town: της πολεως; της εκκλησιας; της Ελλαδος; της Κρητης; της Κωνσταντινουπολεως
    notes: μετα σημειωσεων; μετα προλογου; μετα βιογραφιας`),
  Welsh: language(`
    verse: Cerddi; Caneuon; Barddoniaeth; Awdl; Awdlau; Pryddest; Caniadau; Cywydd; Telynegion; Gwaith barddonol; Emynau; Cân; Englynion; Blodeu barddas
    prose: Nofel; Ffugchwedl; Chwedl; Chwedlau; Ystori; Rhamant; Straeon
    drama: Drama; Chwareu; Comedi; Drama Gymreig
    acts: mewn pum act; mewn tair act; mewn pedair act; mewn un act
    title: Y castell; Y dial; Y ddau frawd; Y breuddwyd; Gwenllian; Y bugail
    by: gan
    of: gan
    name: John Jones; Mary Davies; Evan Evans
    about: Hanes; Traethawd ar; Sylwadau ar; Nodiadau ar; Llawlyfr; Cofiant; Bywgraffiad
    writing: barddoniaeth Gymreig; llenyddiaeth y Cymry; beirdd Cymru; y gynghanedd; y ddrama; y beirdd; rheolau barddoniaeth
    town: Cymru; plwyf Llanfair; yr eglwys; Methodistiaeth; sir Fôn; amaethyddiaeth
    notes: gyda nodiadau; gyda chofiant yr awdwr; gyda rhagymadrodd`),
};
