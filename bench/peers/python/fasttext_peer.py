"""fastText's supervised classifier as its tutorial sets it for several labels (one-vs-all, word pairs, 25 epochs)."""

import re
from pathlib import Path

import fasttext
import numpy as np
from peer import Scorer, one_line, run


def prepared(text: str) -> str:
    """As the tutorial does: lower case, punctuation apart."""
    return one_line(re.sub(r"([.!?,'/()\"])", r" \1 ", text.lower()))


def learn(labels: list[str], training: list[dict], folder: Path) -> Scorer:
    lines = folder.parent / "fasttext.txt"
    with lines.open("w", encoding="utf-8") as opened:
        for row in training:
            marks = " ".join(f"__label__{label}" for label in row["labels"])
            opened.write(f"{marks} {prepared(row['text'])}\n")
    model = fasttext.train_supervised(
        str(lines), lr=0.5, epoch=25, wordNgrams=2, bucket=200_000, dim=50, loss="ova", thread=1, seed=1, verbose=0
    )
    model.save_model(str(folder / "model.bin"))

    def score(texts: list[str]) -> np.ndarray:
        scores = np.zeros((len(texts), len(labels)))
        marks, values = model.predict([prepared(text) for text in texts], k=-1, threshold=0.0)
        for text, (given, likely) in enumerate(zip(marks, values)):
            for mark, value in zip(given, likely):
                scores[text, int(mark.removeprefix("__label__"))] = value
        return scores

    return score


run(learn)
