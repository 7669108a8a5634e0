import { listed } from "./listed.js";

/**
 * Countries, regions and cities that titles name, in the languages of the collection. No name is part of another, so
 * that "New York" counts once, and words with another everyday sense are left out.
 */
export const placeNames = listed(`
  england, scotland, ireland, wales, britain, france, germany, italy, spain, portugal, russia, poland, hungary,
  austria, turkey, greece, sweden, norway, denmark, iceland, holland, netherlands, belgium, switzerland, savoy,
  bohemia, prussia, saxony, bavaria, tyrol, dalmatia, servia, bulgaria, roumania, montenegro, albania, crete,
  cyprus, malta, sicily, sardinia, corsica, gibraltar, europe, asia, africa, america, australia, australasia,
  polynesia, new zealand, tasmania, queensland, india, ceylon, burma, burmah, china, japan, corea, siam, java,
  sumatra, borneo, persia, arabia, syria, palestine, egypt, nubia, abyssinia, soudan, sudan, morocco, algeria,
  tunis, tripoli, transvaal, zululand, cape of good hope, congo, madagascar, mauritius, canada, newfoundland,
  nova scotia, new brunswick, mexico, brazil, peru, chile, chili, paraguay, uruguay, argentine republic, cuba,
  jamaica, barbados, west indies, hayti, california, oregon, texas, florida, virginia, massachusetts,
  connecticut, vermont, ohio, illinois, indiana, iowa, michigan, wisconsin, missouri, kansas, nebraska, colorado,
  kentucky, tennessee, georgia, carolina, louisiana, pennsylvania, maryland, new jersey, united states, siberia,
  caucasus, crimea, tartary, turkestan, afghanistan, cashmere, kashmir, thibet, tibet, nepal, punjab, bengal,
  bombay, madras, calcutta, delhi, london, paris, rome, naples, florence, venice, milan, vienna, berlin, madrid,
  lisbon, constantinople, jerusalem, cairo, athens, moscow, st petersburg, edinburgh, glasgow, dublin, oxford,
  cambridge, york, liverpool, manchester, bristol, yorkshire, lancashire, cheshire, derbyshire, nottinghamshire,
  lincolnshire, norfolk, suffolk, essex, kent, sussex, surrey, middlesex, hertfordshire, bedfordshire,
  huntingdonshire, northamptonshire, leicestershire, warwickshire, worcestershire, staffordshire, shropshire,
  herefordshire, gloucestershire, oxfordshire, berkshire, buckinghamshire, hampshire, wiltshire, dorset,
  dorsetshire, somerset, somersetshire, devon, devonshire, cornwall, durham, northumberland, cumberland,
  westmoreland, westmorland, isle of wight, isle of man, highlands, hebrides, orkney, shetland, normandy,
  brittany, provence, pyrenees, alps, rhine, danube, nile, niger, amazon, mississippi, mediterranean, levant,
  barbary, red sea, holy land, sinai, mesopotamia, armenia, kurdistan, lapland, finland, frankreich, deutschland,
  italien, schweiz, österreich, preussen, sachsen, bayern, böhmen, schlesien, ungarn, russland, spanien,
  griechenland, afrika, amerika, asien, europa, türkei, ägypten, allemagne, angleterre, italie, espagne, russie,
  afrique, amérique, asie, grèce, belgique, suisse, pologne, turquie, egypte, algérie, tunisie, bretagne,
  normandie, bourgogne, champagne, lorraine, alsace, flandre, languedoc, italia, francia, españa, américa,
  méxico, perú, roma, venezia, toscana, sicilia, lombardia, piemonte, nederland, vlaanderen, indië, sverige,
  norge, danmark, россіи, сибирь, кавказъ`);
