import { titleTerms } from "./titleTerms.js";

/** Portuguese words for the forms of fiction and the subjects of non-fiction. */
export const portuguese = [
  titleTerms(
    "Portuguese",
    "portuguese-fiction",
    "fiction",
    "Names a romance, contos, poesias, versos or another form of fiction.",
    `romance historico, romance original, romance de, romance por, contos, conto, poesias, poesia, poemas, poemeto,
     comedia em, drama em, lendas, versos, novellas, novelas, sonetos, fabulas, trovas, os lusiadas, lusiadas,
     em verso, em _ actos, em _ acto, cancioneiro, romanceiro`,
    `historia, viagem, viagens, memorias, descripção, romance of, romance de la`,
  ),
  titleTerms(
    "Portuguese",
    "portuguese-non-fiction",
    "non_fiction",
    "Names historia, viagem, descripção, memorias or relatorio.",
    `historia de portugal, historia do, historia da, historia dos, historico, historica, viagem, viagens, descripção, memorias,
     memoria, geographia, geographic*, noticia, noticias, estudo, estudos, relatorio, relatorios, ensaio, ensaios,
     apontamentos, documentos, diccionario, annaes, chronica, chronicas, guerra do, guerra da, colonias, provincia do,
     provincia de, exploração, descobrimento*, expedição, campanha, cartas, roteiro, elementos de, estatistica, chorographia,
     compendio, biographia, revolução, questão`,
    `romance, contos, poesias, poema, comedia, drama, tragedia, versos, sonetos`,
  ),
];
