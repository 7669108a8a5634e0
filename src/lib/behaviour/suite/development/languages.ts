/** Development templates in German, French, Italian and Spanish. */
export const languages = {
  "German verse": [
    "{Gedichte|Lieder|Balladen|Sonette|Neue Gedichte} von {Ludwig Brandt|Emma Seifert|Karl Ohlendorf}.",
    "{Die Waldfrau|Der Harfner|Das verlorene Kind}. Ein {episches Gedicht|Gedicht in drei Gesängen}.",
    "{Frühlingslieder|Rheinlieder|Heimatklänge}: Dichtungen von {Anna Lobe|Otto Reimers}.",
  ],
  "German tales and novels": [
    "{Die Erbin von Lindau|Der letzte Müller|Zwei Schwestern}. {Roman|Novelle|Erzählung} von {Hermann Voss|Clara Wendt}.",
    "{Märchen|Novellen|Dorfgeschichten} aus {dem Schwarzwald|der Heide|dem Odenwald}.",
  ],
  "German comedies and tragedies": [
    "{Der falsche Vetter|Die Brautschau|Das Testament}. {Lustspiel|Schauspiel|Posse} in {drei|vier|fünf} Aufzügen.",
    "{Konradin|Die Gräfin|Arminius}: ein Trauerspiel in fünf Akten von {Hermann Voss|Clara Wendt}.",
  ],
  "German history and criticism": [
    "Geschichte der {deutschen|englischen|französischen} {Dichtung|Lyrik|Poesie|Novelle} im {Mittelalter|achtzehnten Jahrhundert}.",
    "{Über|Studien über} {Schillers|Goethes|Lessings} {Dramen|Gedichte|Balladen}.",
    "Beschreibung der Stadt {Bremen|Erfurt|Kassel} und ihrer {Sagen und Lieder|Umgebung}.",
  ],
  "French verse": [
    "{Poésies|Odes et ballades nouvelles|Élégies|Sonnets} de {Jules Maréchal|Mme Adèle Thibault|Paul Vernier}.",
    "{Le Dernier Barde|La Moisson|Les Étoiles}, poëme en {trois|six|huit} chants.",
    "{Chants du soir|Rimes d’automne|Feuilles d’ombre}: vers, par {Jules Maréchal|Paul Vernier}.",
  ],
  "French tales and novels": [
    "{La Fille du meunier|Le Secret de Jeanne|Deux Mariages}, {roman|nouvelle}, par {Émile Lacour|Mme de Brizay}.",
    "{Contes|Nouvelles|Contes et nouvelles} {bretons|de la veillée|pour les enfants}.",
  ],
  "French comedies and tragedies": [
    "{Le Faux Marquis|La Tante|Un mari prudent}, {comédie|drame|vaudeville} en {un acte|trois actes}.",
    "{Frédégonde|Les Gaulois|La Reine captive}, tragédie en cinq actes et en vers, par {Émile Lacour|Paul Vernier}.",
  ],
  "French history and criticism": [
    "Histoire {de la poésie|du roman|de la comédie} en {France|Angleterre|Italie}.",
    "{Étude|Essai} sur les {romans|poésies|drames} de {Balzac|Lamartine|Hugo|Musset}.",
    "{Recherches|Notes} sur les {contes|chansons} populaires de {Bretagne|Lorraine}.",
  ],
  "Italian verse": [
    "{Poesie|Rime|Versi|Sonetti|Canti} di {Luigi Marchetti|Giulia Ferrero|Pietro Sanna}.",
    "{La battaglia di Legnano|Il trovatore errante|La vedova}, {poemetto|poema in sei canti}.",
  ],
  "Italian tales and novels": [
    "{La figlia del doge|Il segreto|Due sorelle}, {romanzo|novella|romanzo storico} di {Carlo Monti|Giulia Ferrero}.",
    "{Racconti|Novelle|Fiabe} {toscane|per fanciulli|di un nonno}.",
  ],
  "Italian comedies and tragedies": [
    "{Il finto conte|La zia|Un marito geloso}, {commedia|dramma|farsa} in {due|tre|quattro} atti.",
    "{Ezzelino|La regina Giovanna|Manfredi}, tragedia in cinque atti di {Carlo Monti|Pietro Sanna}.",
  ],
  "Italian history and criticism": [
    "Storia {della poesia|del romanzo|della commedia} in {Italia|Sicilia|Toscana}.",
    "{Studi|Osservazioni|Discorso} {sulle rime|sul poema|sulle tragedie} di {Dante|Tasso|Alfieri}.",
    "{Memorie|Notizie} storiche della città di {Lucca|Parma|Brescia}.",
  ],
  "Spanish verse": [
    "{Poesías|Romances|Cantares|Rimas|Sonetos} de {Juan Álvarez|Rosa Montalvo|Luis Pardo}.",
    "{La batalla de Lepanto|El cautivo|La huérfana}, {poema en cuatro cantos|leyenda en verso}.",
  ],
  "Spanish tales and novels": [
    "{La hija del molinero|El secreto|Dos hermanas}, {novela|novela original|novela histórica}, por {Pedro Rivas|Rosa Montalvo}.",
    "{Cuentos|Novelas y cuentos|Cuentos y leyendas} {para niños|de mi tierra|andaluces}.",
  ],
  "Spanish comedies and tragedies": [
    "{El falso marqués|La tía|Un marido celoso}, {comedia|drama|sainete|zarzuela} en {dos|tres} actos.",
    "{La reina mora|Viriato|El conde}, tragedia en cinco actos y en verso, por {Pedro Rivas|Luis Pardo}.",
  ],
  "Spanish history and criticism": [
    "Historia {de la poesía|de la novela|del teatro} en {España|Portugal|Cataluña}.",
    "{Estudio|Discurso|Apuntes} sobre {las comedias|las poesías|los romances} de {Lope de Vega|Quevedo|Góngora}.",
    "Descripción de la ciudad de {Burgos|Murcia|Toledo} y de su provincia.",
  ],
};
