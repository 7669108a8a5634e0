"""Snorkel's label model: called with a folder, a learning rate, and the share of the second class or "unknown".

The folder holds `votes.i8`, books x functions, and `votes.json` ({"books", "functions", "judged"}); the judged books are
the last ones. Writes `scores.f32`, judged books x 2.
"""

import json
import sys
from pathlib import Path

import numpy as np
from peer import seconds
from snorkel.labeling.model import LabelModel

folder, rate, share = Path(sys.argv[1]), float(sys.argv[2]), sys.argv[3]
shape = json.loads((folder / "votes.json").read_text())
votes = np.fromfile(folder / "votes.i8", dtype=np.int8).reshape(shape["books"], shape["functions"]).astype(int)
balance = None if share == "unknown" else [1 - float(share), float(share)]

began = seconds()
model = LabelModel(cardinality=2, verbose=False)
model.fit(votes, lr=rate, seed=1, class_balance=balance, progress_bar=False)
learned = seconds()
model.predict_proba(votes[-shape["judged"] :]).astype("<f4").tofile(folder / "scores.f32")
scored = seconds()
model.save(str(folder / "model.pkl"))
size = (folder / "model.pkl").stat().st_size
print(json.dumps({"bytes": size, "trainSeconds": learned - began, "scoreSeconds": scored - learned}))
