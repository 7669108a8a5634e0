"""A project of Annif with the backend that the second argument names: tfidf, fasttext or omikuji.

Annif cuts texts into sentences by data that it downloads; here each text is one sentence. Settings of the backends are
those of their pages in Annif's documentation.
"""

import logging
import sys
from pathlib import Path

import numpy as np
from annif.analyzer.analyzer import Analyzer
from annif.corpus import Document, DocumentList, SubjectSet
from annif.registry import AnnifRegistry
from annif.vocab import VocabFileTSV
from nltk.tokenize import word_tokenize
from peer import Scorer, run

SETTINGS = {
    "tfidf": {},
    "fasttext": {"dim": 500, "lr": 0.25, "epoch": 30, "loss": "hs", "thread": 1},
    "omikuji": {"cluster_balanced": False, "cluster_k": 100, "max_depth": 3},
}
# More than there are labels: every label has a score.
LIMIT = 1000


def ready(self, **settings):
    """Looks for no data: none is needed where a text is one sentence."""
    if "token_min_length" in settings:
        self.token_min_length = int(settings["token_min_length"])


def tokenize_sentences(self, text):
    return [text]


def tokenize_words(self, text, filter=True):
    words = word_tokenize(text, preserve_line=True)
    return [self._normalize_word(word) for word in words if not filter or self.is_valid_token(word)]


Analyzer.__init__ = ready
Analyzer.tokenize_sentences = tokenize_sentences
Analyzer.tokenize_words = tokenize_words
logging.getLogger("annif").setLevel(logging.ERROR)


def learn(labels: list[str], training: list[dict], folder: Path) -> Scorer:
    backend = sys.argv[2]
    common = {"language": "en", "vocab": "labels", "analyzer": "snowball(english)", "limit": LIMIT}
    settings = {"backend": backend, **common, **SETTINGS[backend]}
    configuration = folder.parent / "projects.cfg"
    configuration.write_text("\n".join([f"[{backend}]", *(f"{key}={value}" for key, value in settings.items())]))
    registry = AnnifRegistry(str(configuration), str(folder), False)

    vocabulary = folder.parent / "labels.tsv"
    lines = (f"<http://example.org/{number}>\t{label}\n" for number, label in enumerate(labels))
    vocabulary.write_text("".join(lines), encoding="utf-8")
    registry.get_vocab("labels").load_vocabulary(VocabFileTSV(str(vocabulary), "en"))

    corpus = DocumentList([Document(text=row["text"], subject_set=SubjectSet(row["labels"])) for row in training])
    project = registry.get_project(backend)
    project.train(corpus, jobs=1)
    for left in folder.rglob("*-train.txt"):
        left.unlink()
    project.initialize()

    def score(texts: list[str]) -> np.ndarray:
        suggested = project.suggest_corpus(DocumentList([Document(text=text) for text in texts]))
        return np.vstack([batch.array.toarray() for batch in suggested.batches])

    return score


run(learn)
