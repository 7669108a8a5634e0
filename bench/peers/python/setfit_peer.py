"""SetFit with few texts of each label, on the sentence encoder whose folder is the second argument.

Where some labels are weak, it is shown texts that people labelled.
"""

import random
import sys
from pathlib import Path

import joblib
import numpy as np
import torch
from datasets import Dataset
from peer import Scorer, run
from sentence_transformers import SentenceTransformer, models
from setfit import SetFitModel, Trainer, TrainingArguments
from sklearn.linear_model import LogisticRegression
from sklearn.multiclass import OneVsRestClassifier

LONGEST = 128
# Texts of each label that it is shown: of two labels, and of many.
SHOTS_OF_TWO, SHOTS = 64, 16
# Steps of 16 pairs: some five minutes of two quiet processors; no peer is given much more.
STEPS = 100
SEED = 1


def few(training: list[dict], labels: int, shots: int) -> list[dict]:
    """Texts by chance until each label has so many, or all that it has."""
    surest = max(row["weight"] for row in training)
    rows = [row for row in training if row["weight"] == surest]
    random.Random(SEED).shuffle(rows)
    left = [shots] * labels
    chosen = []
    for row in rows:
        if any(left[label] > 0 for label in row["labels"]):
            chosen.append(row)
            for label in row["labels"]:
                left[label] -= 1
    return chosen


def learn(labels: list[str], training: list[dict], folder: Path) -> Scorer:
    torch.manual_seed(SEED)
    # Threads that wait for one another on a busy machine would count as work.
    torch.set_num_threads(1)
    shown = few(training, len(labels), SHOTS_OF_TWO if len(labels) == 2 else SHOTS)
    several = any(len(row["labels"]) != 1 for row in shown)
    words = models.Transformer(sys.argv[2], max_seq_length=LONGEST)
    body = SentenceTransformer(modules=[words, models.Pooling(words.get_word_embedding_dimension())], device="cpu")
    head = LogisticRegression(max_iter=1000)
    model = SetFitModel(
        model_body=body,
        model_head=OneVsRestClassifier(head) if several else head,
        multi_target_strategy="one-vs-rest" if several else None,
    )
    outcome = [[int(label in row["labels"]) for label in range(len(labels))] if several else row["labels"][0] for row in shown]
    arguments = TrainingArguments(
        output_dir=str(folder.parent / "checkpoints"),
        batch_size=16,
        num_epochs=1,
        max_steps=STEPS,
        seed=SEED,
        save_strategy="no",
        report_to="none",
        show_progress_bar=False,
    )
    data = Dataset.from_dict({"text": [row["text"] for row in shown], "label": outcome})
    Trainer(model=model, args=arguments, train_dataset=data).train()
    body.save(str(folder / "body"))
    joblib.dump(model.model_head, folder / "head.joblib")
    return lambda texts: np.asarray(model.predict_proba(texts, as_numpy=True))


run(learn)
