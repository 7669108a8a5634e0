import { titleTerms } from "./titleTerms.js";

/** Spanish words for the forms of fiction and the subjects of non-fiction. */
export const spanish = [
  titleTerms(
    "Spanish",
    "spanish-fiction",
    "fiction",
    "Names a novela, poesías, a comedia, cuentos or another form of fiction.",
    `novela, novelas, poesia, poesias, poema, poemas, comedia, comedias, drama en, tragedia, cuento, cuentos, leyenda,
     leyendas, en verso, versos, romancero, zarzuela, canto épico, sainete, rimas, fábulas, episodios nacionales,
     en _ actos, en _ acto, sonetos, odas, baladas, poetas, cantares, égloga*, entremés, juguete cómico`,
    `historia, descripción, geografía, diccionario, memoria, memorias, viaje, viajes, historia de la poesia`,
  ),
  titleTerms(
    "Spanish",
    "spanish-non-fiction",
    "non_fiction",
    "Names historia, descripción, memoria, viaje or compendio.",
    `historia, historias de, historico, historicos, historicas, descripcion, descripciones, geográfic*, geografia de,
     geografia del, memoria, memorias, viaje, viajes, viajero, noticia, noticias, compendio, estadística*, ensayo, ensayos,
     estudio, estudios, tratado, tratados, guia, apuntes, documentos, informe, informes, diccionario, relacion, relaciones,
     carta, cartas, guerra, guerras, campaña, campañas, biografia, biográfic*, lecciones, reseña, coleccion de, anales, crónica,
     crónicas, discurso, discursos, observaciones, recuerdos, exposición, descubrimiento, descubrimientos, conquista, geología,
     bosquejo, resumen, revolucion, república, provincia, provincias, ciudad, ciudades, independencia, antigüedades,
     monumentos, viage, viages, mapa, mapas, derrotero, catálogo, fundación, itinerario, expedición, gobierno, reino, reyes,
     isla, islas, indios, límites, minas, comercio, nociones, elementos, investigaciones, vida de, sitio de`,
    `novela*, poesias, poema, comedia, drama, tragedia, cuentos, en verso, leyendas`,
  ),
];
