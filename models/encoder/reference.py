"""The vectors that tests hold the encoder against: BERT's forward pass written once more, in numpy and in full precision.

Needs numpy and tokenizers:  python models/encoder/reference.py ../shared/encoder > test/models/encoder/reference.json
"""

import json
import math
import struct
import sys

import numpy as np
from tokenizers import Tokenizer

folder = sys.argv[1]
content = open(f"{folder}/model.safetensors", "rb").read()
start = 8 + struct.unpack("<Q", content[:8])[0]
header = json.loads(content[8:start])
erf = np.vectorize(math.erf)


def weights(name):
    begin, end = header[name]["data_offsets"]
    return np.frombuffer(content[start + begin : start + end], "<f4").reshape(header[name]["shape"]).astype("f8")


def dense(x, name):
    return x @ weights(f"{name}.weight").T + weights(f"{name}.bias")


def normalised(x, name):
    centred = x - x.mean(-1, keepdims=True)
    scaled = centred / np.sqrt((centred**2).mean(-1, keepdims=True) + 1e-12)
    return scaled * weights(f"{name}.weight") + weights(f"{name}.bias")


def vector(ids, heads=12, layers=6):
    words, places, kinds = (weights(f"embeddings.{each}_embeddings.weight") for each in ("word", "position", "token_type"))
    x = normalised(words[ids] + places[: len(ids)] + kinds[0], "embeddings.LayerNorm")
    for layer in range(layers):
        name = f"encoder.layer.{layer}"
        query, key, value = (
            dense(x, f"{name}.attention.self.{part}").reshape(len(ids), heads, -1).swapaxes(0, 1)
            for part in ("query", "key", "value")
        )
        scores = np.exp(query @ key.swapaxes(1, 2) / math.sqrt(query.shape[-1]))
        seen = (scores / scores.sum(-1, keepdims=True) @ value).swapaxes(0, 1).reshape(x.shape)
        x = normalised(x + dense(seen, f"{name}.attention.output.dense"), f"{name}.attention.output.LayerNorm")
        inner = dense(x, f"{name}.intermediate.dense")
        inner = inner / 2 * (1 + erf(inner / math.sqrt(2)))
        x = normalised(x + dense(inner, f"{name}.output.dense"), f"{name}.output.LayerNorm")
    return x.mean(0)


texts = [
    "Tales of the moor. A novel, in three volumes",
    "A poem on the late frost, addressed to Mr. Ashdown",
    "Über die Straßen der Stadt Köln: ein Führer für Fremde",
    "How do I sort a list of tuples by the second element in Python 3?",
    "?",
    "It is never the storm that frightens a sailor - it's the calm that comes before it, and what he'll think of then.",
]
tokenizer = Tokenizer.from_file(f"{folder}/tokenizer.json")
tokenizer.no_padding()
for text in texts:
    tokens = tokenizer.encode(text)
    values = ",".join(f"{each:.4f}" for each in vector(tokens.ids))
    print("[" if text == texts[0] else ",", end="")
    print(f'{{"text":{json.dumps(text, ensure_ascii=False)},"tokens":{json.dumps(tokens.tokens, ensure_ascii=False)},')
    print(f'"vector":[{values}]}}')
print("]")
