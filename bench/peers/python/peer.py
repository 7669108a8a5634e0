"""What every peer shares: the texts that it is handed, and what it hands back.

A peer is called with a folder that holds `labels.json` (names), `training.jsonl` ({"text", "labels": numbers, "target",
"weight"}) and `judged.jsonl` ({"text"}). It writes `scores.f32`, texts x labels as 32-bit floats, and prints one line of
JSON: its size on disk, and the processor seconds that it took to learn and to score.
"""

import json
import sys
import time
from pathlib import Path
from typing import Callable

import numpy as np

# A model that has been fitted: gives texts x labels, higher where a label is likelier.
Scorer = Callable[[list[str]], np.ndarray]
# Learns from (labels, training rows) and leaves what it must keep in a folder.
Learner = Callable[[list[str], list[dict], Path], Scorer]


def run(learn: Learner) -> None:
    folder = Path(sys.argv[1])
    labels = json.loads((folder / "labels.json").read_text())
    training = lines(folder / "training.jsonl")
    judged = [row["text"] for row in lines(folder / "judged.jsonl")]
    model = folder / "model"
    model.mkdir()

    began = seconds()
    score = learn(labels, training, model)
    learned = seconds()
    scores = np.asarray(score(judged), dtype="<f4")
    scored = seconds()

    if scores.shape != (len(judged), len(labels)):
        raise ValueError(f"wrong shape: scores: {scores.shape} (expected {len(judged)} texts x {len(labels)} labels)")
    scores.tofile(folder / "scores.f32")
    size = sum(file.stat().st_size for file in model.rglob("*") if file.is_file())
    print(json.dumps({"bytes": size, "trainSeconds": learned - began, "scoreSeconds": scored - learned}))


def lines(file: Path) -> list[dict]:
    with file.open(encoding="utf-8") as opened:
        return [json.loads(line) for line in opened]


def seconds() -> float:
    """Processor time of this program, all threads counted."""
    return time.process_time()


def one_line(text: str) -> str:
    return " ".join(text.split())
