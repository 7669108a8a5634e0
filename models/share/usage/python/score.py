"""
Scores texts with a model: `python score.py < texts.txt` prints the probability of each label for each line.

It needs `numpy` and `onnxruntime`, and beside itself the other files of this folder. The model lies two folders up.
"""

import json
import sys
from pathlib import Path

import numpy as np
import onnxruntime

from features import VERSION, features

BATCH = 32


class Model:
    """A model of a folder that holds `model.json` and `model.onnx`."""

    def __init__(self, folder: Path):
        self.description = json.loads((folder / "model.json").read_text(encoding="utf-8"))
        version = self.description["featureVersion"]
        if version != VERSION:
            raise ValueError(f"outdated model: feature version {version} (expected {VERSION})")
        self.labels: list[str] = self.description["labels"]
        self.session = onnxruntime.InferenceSession(folder / "model.onnx", providers=["CPUExecutionProvider"])

    def score(self, texts: list[str]) -> np.ndarray:
        """Probabilities, texts × labels, between 0 and 1."""
        parts = [self._score(texts[at : at + BATCH]) for at in range(0, len(texts), BATCH)]
        return np.concatenate([np.empty((0, len(self.labels)), np.float32), *parts])

    def _score(self, texts: list[str]) -> np.ndarray:
        vectors = [features(text, self.description["features"]) for text in texts]
        width = max(len(buckets) for buckets, _ in vectors)
        indices = np.zeros((len(texts), width), np.int32)
        values = np.zeros((len(texts), width), np.float32)
        for row, (buckets, weights) in enumerate(vectors):
            indices[row, : len(buckets)], values[row, : len(weights)] = buckets, weights
        return self.session.run(["probabilities"], {"indices": indices, "values": values})[0]


if __name__ == "__main__":
    sys.stdin.reconfigure(encoding="utf-8")
    model = Model(Path(__file__).resolve().parents[2])
    for probabilities in model.score([line.rstrip("\n") for line in sys.stdin]):
        print(json.dumps(dict(zip(model.labels, map(float, probabilities)))))
