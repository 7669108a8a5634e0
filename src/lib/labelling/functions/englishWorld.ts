import { titleTerms } from "./titleTerms.js";
import { verse } from "./verseAndFiction.js";

/** English words for the world: lands and sciences, travels, places. */
export const englishWorld = [
  titleTerms(
    "English",
    "english-geography",
    "non_fiction",
    "Speaks of geography, geology, natural history, statistics and climate.",
    `geograph*, geolog*, mineral*, metallurg*, palaeontolog*, palæontolog*, fossil, fossils, zoolog*, botany, botanical, flora, fauna,
     natural history, climate, meteorolog*, hydrograph*, astronom*, gazetteer, atlas, directory, survey, surveys, surveying,
     statistic*, census, resources, agriculture, agricultural, coal, collier*, mines, mining, gold fields, goldfields, sailing directions,
     pilot, ethnolog*, ethnograph*, anthropolog*, science, sciences, scientific, chemistry, chemical, engineering, engineer*, railway*, railroad*, canal, canals,
     harbour*, docks, waterworks, physical, glaciers, volcano*, volcanic, earthquake*, physiograph*, cartograph*, natives, aborigines, soil, soils,
     structure, rocks, strata, geodesy, geodetic, tides, mountains`,
    verse,
  ),
  titleTerms(
    "English",
    "english-travel",
    "non_fiction",
    "Tells of travels, voyages, expeditions and residence abroad.",
    `travels, traveller*, travelling, journey*, voyage*, tour, tours, tourist*, expedition*, exploration*, explorer*, exploring,
     excursion*, itinerary, itineraries, cruise, cruises, residence in, residence at, visit to, visits to, a trip, trip to, trips, overland, narrative,
     narratives, captivity, missionary, missionaries, missions, emigrant*, emigration, immigra*, settlers, settlement*, colonies, colonial, colony,
     colonisation, ascent of, ascents, mountaineering, pictures from, glimpses of, scenery, impressions of, rambles, ramble, wanderings, discovery, discoveries,
     notes on, notes of, sketches of, across, months in, years in, weeks in, days in, round the world, life in, letters from, journal of, journals,
     winter in, summer in, walks in, walks through, holiday in, adventures in`,
    `${verse}, gulliver, gulliver's, imaginary, a story, stories, tales, sentimental journey, adventures of mr, adventures of mrs, adventures of miss, journey through life, by the author of, songs, a comic, a farce, novels`,
  ),
  titleTerms(
    "English",
    "english-locality",
    "non_fiction",
    "Describes a parish, a county, a city, a church or a people.",
    `parish, parishes, county of, county, counties, borough, boroughs, hundred of, cathedral, abbey of, priory, churches, church of, city of, town of,
     state of, neighbourhood, vicinity, environs, university of, colleges, streets, islands, province of, provinces, inhabitants, manners, customs,
     people of, towns, villages, castles, its people, past and present, old and new, manor of, manor, manors, bishopric, diocese, dioceses, districts, district,
     suburbs, antient, buildings, monuments, monumental, its history, river, rivers, coast, coasts, shores, hills of, valley of, the isle of, peninsula, province, territory, regions`,
    `${verse}, a story, stories, tales, comedy, dramatic, by the author of, novels, ballads, songs, burlesque, farce, epic, ode, satire, play, romance, dialect, legend*`,
  ),
];
