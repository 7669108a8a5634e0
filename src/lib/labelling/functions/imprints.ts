import type { TermsFunction } from "../labellingFunction.js";
import { listed } from "./listed.js";

/** Where a book was published, and by whom. */
export const imprints: TermsFunction[] = [
  {
    kind: "terms",
    name: "published-on-the-continent",
    language: "any",
    description: "Was published in a city of the Continent or of Latin America.",
    field: "place",
    vote: "non_fiction",
    terms: listed(
      `paris, leipzig, berlin, wien, stockholm, kjøbenhavn, københavn, amsterdam, bruxelles, madrid, milano, stuttgart, lyon, tours, с петербургъ, санктпетербургъ, haarlem, firenze, budapest, pest, rouen, gravenhage,
       limoges, hamburg, buenos aires, münchen, méxico, mexico, москва, lisboa, utrecht, groningen, barcelona, torino, roma, warszawa, upsala, napoli, venezia, bologna, genova, palermo, lille, bordeaux, toulouse, marseille,
       dijon, nancy, caen, amiens, grenoble, genève, lausanne, zürich, basel, bern, köln, bonn, heidelberg, freiburg, strassburg, strasbourg, breslau, dresden, halle, göttingen, jena, weimar, braunschweig, hannover, bremen,
       frankfurt, nürnberg, augsburg, innsbruck, prag, praha, v praze, kraków, lwów, poznań, posen, riga, gent, antwerpen, liége, liège, leiden, leyden, rotterdam, arnhem, christiania, kristiania, göteborg, lund, helsingfors,
       santiago, lima, caracas, habana, rio de janeiro, sevilla, valencia, zaragoza, porto, αθηναι, εν αθηναις, кіевъ, казань, graz, brünn, gotha, kassel, mainz, trier, münster, darmstadt, würzburg, regensburg, aachen, danzig,
       königsberg, kiel, lübeck, rostock, schwerin, stettin, luxembourg, bruges, namur, mons, tournai, louvain, leuven, orléans, poitiers, rennes, nantes, angers, le havre, reims, troyes, besançon, chambéry, nice, montpellier,
       nîmes, avignon, valparaiso, montevideo, bogota, bogotá, quito, guatemala, padova, verona, siena, pisa, livorno, lucca, modena, parma, perugia, bergamo, brescia, trieste, zagreb, belgrad, bucuresci, bucuresti, constantinople`,
    ),
    except: listed("london, new york, edinburgh, philadelphia, boston"),
  },
  {
    kind: "terms",
    name: "publishers-of-fiction",
    language: "English",
    description: "Came from a house that lived by novels, poems or plays.",
    field: "publisher",
    vote: "fiction",
    terms: listed(
      `f . v . white, ward downey, digby long, digby, hurst blackett, tinsley, remington, saunders otley,
     t . c . newby, newby, e . lloyd, lloyd, trischler, vizetelly, hutchinson, chatto, service paton,
     minerva press, j . dicks, john dicks, e . moxon, moxon, dodsley, methuen, eden remington, skeet,
     warne, lacy, t . h . lacy, s . french, e . nister, aldine, griffith farran, bradbury agnew,
     osgood mcilvaine, lawrence bullen, mathews, elkin mathews, innes, w . p . nimmo, tauchnitz,
     samuel tinsley`,
    ),
  },
  {
    kind: "terms",
    name: "publishers-of-non-fiction",
    language: "any",
    description: "Came from a house that made maps, guides, histories or official papers.",
    field: "publisher",
    vote: "non_fiction",
    terms: listed(
      `hydrographic office, stanford, edward stanford, e . stanford, western historical, historical co,
     government printer, government printing office, government press, imray, john van voorst, van voorst,
     perthes, hachette, thos cook, robinson son and pike, philip, colburn, hakluyt society,
     historical society, society of antiquaries, baedeker, brockhaus, imprimerie nationale,
     imprenta nacional, imprenta del estado, h . m . stationery office, stationery office, harper,
     appleton, putnam, scribner, clarendon press, galignani, jacob weale, weale, bradshaw, black,
     a . c . black, j . murray, firmin didot, didot, plon, nijhoff, weidmann, teubner, j . a . barth,
     bureau of, printer to, state printer, board of, munsell`,
    ),
  },
];
