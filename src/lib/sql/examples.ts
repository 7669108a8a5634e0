/** A query to begin with. */
export interface SqlExample {
  title: string;
  query: string;
}

/** Questions that a reader might ask of the tables, from simple to less so. */
export const sqlExamples: readonly SqlExample[] = [
  {
    title: "Error rate by decade",
    query: `-- How often is the final model wrong in each decade?
SELECT decade,
       count(*) AS titles,
       count(*) FILTER (NOT correct) AS wrong,
       round(avg(CASE WHEN correct THEN 0 ELSE 1 END), 3) AS error_rate
FROM predictions
WHERE model = 'final' AND decade IS NOT NULL
GROUP BY decade
ORDER BY decade`,
  },
  {
    title: "Confident mistakes",
    query: `-- The mistakes that the final model is surest of.
SELECT title, author, year, label, predicted, round(confidence, 3) AS confidence
FROM predictions
WHERE model = 'final' AND NOT correct
ORDER BY confidence DESC
LIMIT 25`,
  },
  {
    title: "Titles with brackets by decade",
    query: `-- In what share of titles did the cataloguer add something in square brackets?
SELECT decade,
       count(*) AS titles,
       round(avg(CASE WHEN title LIKE '%[%' THEN 1 ELSE 0 END), 3) AS with_brackets
FROM books
WHERE title IS NOT NULL AND decade BETWEEN 1700 AND 1890
GROUP BY decade
ORDER BY decade`,
  },
  {
    title: "What each model wins and loses",
    query: `-- Titles that the first model gets right and the final model wrong, or the other way round.
SELECT f.title, f.label, p.predicted AS first_model, f.predicted AS final_model,
       CASE WHEN f.correct THEN 'gained' ELSE 'lost' END AS change
FROM predictions AS f
JOIN predictions AS p ON p.id = f.id AND p.model = 'published'
WHERE f.model = 'final' AND f.correct <> p.correct
ORDER BY change, f.title`,
  },
  {
    title: "Longer titles, later books?",
    query: `-- Median length of a title by decade and predicted label.
SELECT decade, predicted, count(*) AS titles, median(words) AS median_words
FROM books
WHERE predicted IS NOT NULL AND decade BETWEEN 1800 AND 1890
GROUP BY decade, predicted
ORDER BY decade, predicted`,
  },
  {
    title: "Judgements on the wrong book",
    query: `-- Books by number of judgements: how often is the annotator's year the catalogue's?
WITH one AS (
  SELECT book, count(*) AS judgements, any_value(year) AS year
  FROM judgements
  GROUP BY book
)
SELECT least(judgements, 5) AS judgements_up_to_5,
       count(*) AS books,
       round(avg(CASE WHEN one.year = books.year THEN 1 ELSE 0 END), 3) AS same_year
FROM one
JOIN books ON books.id = one.book
WHERE one.year IS NOT NULL AND books.year IS NOT NULL
GROUP BY 1
ORDER BY 1`,
  },
  {
    title: "Who was digitised?",
    query: `-- Share of the catalogue's records that were digitised, by subject class of the press-mark.
SELECT class, count(*) AS records, round(avg(CASE WHEN digitised THEN 1 ELSE 0 END), 3) AS digitised
FROM catalogue
WHERE class IS NOT NULL
GROUP BY class
ORDER BY digitised DESC`,
  },
];
