/** Held-out templates in German, French, Italian and Spanish. Not to be looked at while a model is mended. */
export const languages = {
  "German verse": [
    "{Ausgewählte Gedichte|Zeitgedichte|Volkslieder|Oden|Idyllen}. Von {Friedrich Halm-Roth|Luise Keller|Ernst Wolny}.",
    "{Der Mönch|Die Wallfahrt|König Enzio}. {Eine Romanze|Ein Heldengedicht|Erzählung in Versen}.",
    "{Stille Stunden|Herbstblätter|Wanderklänge}. Lyrische {Gedichte|Dichtungen}.",
  ],
  "German tales and novels": [
    "{Das Haus am Markte|Ein Frauenherz|Der Strandvogt}, {historischer Roman|Novelle|eine Geschichte für die Jugend}.",
    "{Erzählungen|Humoresken|Sagen und Märchen} von {Georg Lüdke|Marie Hagen}.",
  ],
  "German comedies and tragedies": [
    "{Die Wette|Der Nachbar|Ein Ehemann}: {Schwank|Lustspiel|Komödie} in {einem Akt|zwei Akten}.",
    "{Ottokar|Die Verschworenen|Brunhild}. {Tragödie|Drama|Singspiel} von {Georg Lüdke|Marie Hagen}.",
  ],
  "German history and criticism": [
    "{Beiträge|Untersuchungen} zur Geschichte des {Romans|Dramas|Volksliedes} in {Österreich|Schlesien|Spanien}.",
    "{Heine|Klopstock|Wieland} als {Dichter|Lyriker}: {eine Studie|ein Vortrag}.",
    "Reise durch {Schweden|Ungarn|Griechenland}, mit {Bemerkungen|Notizen} über Land und Leute.",
  ],
  "French verse": [
    "{Stances|Idylles|Fables en vers|Ballades|Œuvres poétiques} par {Louis Audran|Mme Sophie Carel|Henri Dorval}.",
    "{La Croisade|Le Vieux Moulin|Jeanne au bûcher}: {épopée|poème héroïque|légende en vers}.",
    "{Brises du matin|Heures grises|La Lyre du pauvre}. {Poèmes|Poésies nouvelles}.",
  ],
  "French tales and novels": [
    "{Le Château noir|Une cousine|L’Orpheline}. {Roman historique|Roman de mœurs|Récit villageois}.",
    "{Histoires|Récits|Contes} {fantastiques|à ma nièce|du coin du feu}, par {Victor Saulnier|Mme Aubin}.",
  ],
  "French comedies and tragedies": [
    "{Les Deux Notaires|Le Rendez-vous|La Servante}. {Proverbe|Opéra-comique|Farce} en {deux actes|un acte et en prose}.",
    "{Clotilde|Les Templiers de Rhodes|Attila}. {Drame historique|Tragédie}, représentée pour la première fois à {Paris|Lyon}.",
  ],
  "French history and criticism": [
    "{Les origines|Les progrès} {du théâtre|de l’épopée|du conte} {en Espagne|français|au moyen âge}.",
    "{Racan|Corneille|Mme de Staël} et {son temps|ses critiques}, d’après des documents inédits.",
    "Voyage en {Norvège|Perse|Algérie}: {mœurs|routes} et {légendes|coutumes}.",
  ],
  "Italian verse": [
    "{Odi|Stornelli|Liriche|Ballate|Elegie} di {Antonio Rossetti-Bini|Maria Casale|Ugo Tarchi}.",
    "{Il pellegrino|La presa di Otranto|Corradino}. {Canto|Poema eroico|Novella in ottava rima}.",
  ],
  "Italian tales and novels": [
    "{Il castello di Vezio|Un amore|La monaca}: {racconto|romanzo|racconto storico}.",
    "{Bozzetti|Storielle|Leggende e racconti} {popolari|veneziani|di un parroco}, di {Enrico Salvi|Maria Casale}.",
  ],
  "Italian comedies and tragedies": [
    "{I due avvocati|La locanda|La serva}. {Commedia|Melodramma|Opera buffa} in {un atto|due atti}.",
    "{Rosmunda|I Guelfi|Berengario}: {dramma storico|tragedia} di {Enrico Salvi|Ugo Tarchi}.",
  ],
  "Italian history and criticism": [
    "{Sulle origini|Cenni} {del teatro|dell’epopea|del sonetto} {in Piemonte|nel secolo XV|italiano}.",
    "{Petrarca|Ariosto|Goldoni} e il suo {secolo|teatro}: {saggio critico|lezioni}.",
    "Viaggio in {Sardegna|Egitto|Dalmazia}, con {note|osservazioni} sui costumi.",
  ],
  "Spanish verse": [
    "{Odas|Baladas|Letrillas|Elegías|Obras poéticas} por {Antonio Salcedo|María Luján|Diego Torres}.",
    "{La conquista de Sevilla|El peregrino|Blanca}: {canto épico|romance|poema}.",
  ],
  "Spanish tales and novels": [
    "{El castillo negro|Una prima|La hermana}: {novela de costumbres|relato|leyenda histórica en prosa}.",
    "{Historietas|Narraciones|Cuentos} {fantásticas|populares|del hogar}, por {Andrés Quiroga|María Luján}.",
  ],
  "Spanish comedies and tragedies": [
    "{Los dos vecinos|La posada|La criada}. {Juguete cómico|Entremés|Drama} en {un acto|dos actos y en prosa}.",
    "{Doña Urraca|Los comuneros|Pelayo}. {Drama histórico|Tragedia} de {Andrés Quiroga|Diego Torres}.",
  ],
  "Spanish history and criticism": [
    "{Orígenes|Bosquejo} {del teatro|del romancero|de la lírica} {español|en Aragón|castellana}.",
    "{Calderón|Garcilaso|Moratín} y su {siglo|teatro}: {estudio crítico|conferencias}.",
    "Viaje por {Galicia|Filipinas|Cuba}, con {noticias|observaciones} de sus costumbres.",
  ],
};
