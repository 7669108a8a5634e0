"""tf-idf and logistic regression of scikit-learn, a model for each label; probabilities and weights of texts are used."""

from pathlib import Path

import joblib
import numpy as np
from peer import Scorer, run
from sklearn.feature_extraction.text import TfidfVectorizer
from sklearn.linear_model import LogisticRegression
from sklearn.multiclass import OneVsRestClassifier
from sklearn.preprocessing import MultiLabelBinarizer

COST = 10


def learn(labels: list[str], training: list[dict], folder: Path) -> Scorer:
    vectorizer = TfidfVectorizer(sublinear_tf=True, min_df=2)
    matrix = vectorizer.fit_transform(row["text"] for row in training)
    model = learn_probabilities(matrix, training) if "target" in training[0] else learn_labels(matrix, training, labels)
    joblib.dump((vectorizer, model), folder / "model.joblib")
    return lambda texts: model.predict_proba(vectorizer.transform(texts))


def learn_labels(matrix, training: list[dict], labels: list[str]):
    outcomes = MultiLabelBinarizer(classes=range(len(labels))).fit_transform(row["labels"] for row in training)
    return OneVsRestClassifier(LogisticRegression(C=COST, solver="liblinear")).fit(matrix, outcomes)


def learn_probabilities(matrix, training: list[dict]):
    """Each text stands there once for each of the two labels, weighted by its probability."""
    from scipy.sparse import vstack

    target = np.array([row["target"] for row in training])
    weight = np.array([row["weight"] for row in training])
    outcomes = np.repeat([0, 1], len(target))
    weights = np.concatenate([weight * (1 - target), weight * target])
    return LogisticRegression(C=COST, solver="liblinear").fit(vstack([matrix, matrix]), outcomes, weights)


run(learn)
