"""Scores a pandas frame with a bundle's model: what Spark and Dask call for each part of a table."""

import os
import sys
from functools import lru_cache
from pathlib import Path

import numpy as np
import pandas as pd


@lru_cache(maxsize=1)
def _model(bundle: str):
    """The model of a bundle, once a process."""
    sys.path.insert(0, str(Path(bundle) / "usage" / "python"))
    from score import Model

    return Model(Path(bundle))


def added_columns(bundle: str) -> list[str]:
    """Names of the columns that scoring adds: the label, and the probability of each label."""
    return ["label", *(f"p_{label}" for label in _model(bundle).labels)]


def scored_frame(frame: pd.DataFrame, column: str, bundle: str) -> pd.DataFrame:
    """
    The frame with the columns of `added_columns`, as text; empty where a text is blank, missing or cannot be read.

    A row that cannot be read spoils no other: where a part fails as a whole, its rows are tried one by one.
    """
    model = _model(bundle)
    texts = frame[column].tolist()
    probabilities = np.full((len(texts), len(model.labels)), np.nan)
    readable = [i for i, text in enumerate(texts) if isinstance(text, str) and text.strip()]
    try:
        probabilities[readable] = model.score([texts[i] for i in readable])
    except Exception:
        for i in readable:
            try:
                probabilities[i] = model.score([texts[i]])[0]
            except Exception as error:
                print(f"unreadable text: row {i} of a part: {error!r} (expected a text)", file=sys.stderr)
    labels = [_decided(model.description, row) for row in probabilities]
    cells = [["" if np.isnan(each) else f"{round(float(each), 6):.15g}" for each in row] for row in probabilities]
    return frame.assign(label=labels, **{f"p_{name}": [row[l] for row in cells] for l, name in enumerate(model.labels)})


def _decided(description: dict, row: np.ndarray) -> str:
    """The label that a single-label model decides for: of two the second from the threshold on, else the likeliest."""
    if np.isnan(row).any():
        return ""
    labels, thresholds = description["labels"], description["thresholds"]
    if description["kind"] == "multilabel":
        given = [l for l in np.argsort(-row, kind="stable") if row[l] >= thresholds[l]]
        return ";".join(labels[l] for l in given)
    return labels[int(row[1] >= thresholds[0])] if len(labels) == 2 else labels[int(np.argmax(row))]


def lose_a_worker_once(marker: str | None) -> None:
    """For the check alone: the first process to come here ends at once, as a machine does that is switched off."""
    if not marker:
        return
    try:
        os.close(os.open(marker, os.O_CREAT | os.O_EXCL))
    except FileExistsError:
        return
    os._exit(1)
