"""Tunes the sentence encoder on the training texts of every task at once.

    python tune.py --weights FOLDER --texts FOLDER --out FOLDER

`--weights` holds config.json, tokenizer.json and model.safetensors; `--texts` what `npm run encoder -- --tuning-texts FOLDER`
wrote. Each task has a linear head on the mean of the last layer's tokens; all heads learn together with the encoder, and
the encoder and the heads are written to `--out`. A run that was stopped goes on from its last checkpoint in `--out`.
"""

import argparse
import json
import math
import os
import random
import time
from pathlib import Path

import torch
from safetensors.torch import load_file, save_file
from tokenizers import Tokenizer
from torch import nn
from transformers import BertConfig, BertModel

TITLE_TASKS = ("title-genre", "title-form")
# Passes over the texts of a group, and the pieces of a text that are read at most.
EPOCHS = {"titles": 2, "book-genres": 3, "quote-themes": 4, "question-tags": 2}
LONGEST = {"titles": 64, "book-genres": 192, "quote-themes": 128, "question-tags": 128}
BATCH = 32
ENCODER_RATE, HEAD_RATE, WARM_UP, DECAY = 1e-4, 2e-3, 0.06, 0.01
FORM_SHARE = 0.5
CHECKPOINT_SECONDS = 240


class Tuned(nn.Module):
    """The encoder with one linear head for each task."""

    def __init__(self, config: BertConfig, labels: dict[str, list[str]]):
        super().__init__()
        self.encoder = BertModel(config, add_pooling_layer=False)
        sizes = {task: 1 if len(names) == 2 else len(names) for task, names in labels.items()}
        self.heads = nn.ModuleDict({task: nn.Linear(config.hidden_size, n) for task, n in sizes.items()})

    def vectors(self, pieces: torch.Tensor, mask: torch.Tensor) -> torch.Tensor:
        tokens = self.encoder(pieces, attention_mask=mask).last_hidden_state.float()
        share = mask.unsqueeze(-1).float()
        return (tokens * share).sum(1) / share.sum(1)


def group_of(text: dict) -> str:
    return "titles" if TITLE_TASKS[0] in text["targets"] else next(iter(text["targets"]))


def schedule(groups: dict[str, list[int]], lengths: list[int], rng: random.Random) -> list[tuple[str, list[int]]]:
    """Batches of texts of one group and of like length, each text once an epoch, in an order by chance."""
    epochs = []
    for epoch in range(max(EPOCHS.values())):
        for group, members in groups.items():
            if epoch >= EPOCHS[group]:
                continue
            dealt = rng.sample(members, len(members))
            pools = [dealt[i : i + 50 * BATCH] for i in range(0, len(dealt), 50 * BATCH)]
            ordered = [i for pool in pools for i in sorted(pool, key=lengths.__getitem__)]
            batches = [(group, ordered[i : i + BATCH]) for i in range(0, len(ordered), BATCH)]
            rng.shuffle(batches)
            # The epochs of a group are spread evenly over the run.
            epochs += [((epoch + k / len(batches)) / EPOCHS[group], batch) for k, batch in enumerate(batches)]
    return [batch for _, batch in sorted(epochs, key=lambda each: each[0])]


def padded(rows: list[list[int]]) -> tuple[torch.Tensor, torch.Tensor]:
    longest = max(map(len, rows))
    pieces = torch.zeros(len(rows), longest, dtype=torch.long)
    mask = torch.zeros(len(rows), longest, dtype=torch.long)
    for i, row in enumerate(rows):
        pieces[i, : len(row)] = torch.tensor(row)
        mask[i, : len(row)] = 1
    return pieces, mask


def loss_of(model: Tuned, group: str, texts: list[dict], vectors: torch.Tensor, per_text: dict[str, float]) -> torch.Tensor:
    weights = torch.tensor([text["weight"] for text in texts])
    if group != "titles":
        logits = model.heads[group](vectors)
        truth = torch.zeros_like(logits)
        for row, text in enumerate(texts):
            truth[row, text["targets"][group]] = 1
        # Labels are many and mostly absent: counted by what a text carries, no task drowns the others.
        return nn.functional.binary_cross_entropy_with_logits(logits, truth, reduction="sum") / (len(texts) * (1 + per_text[group]))
    genre, form = TITLE_TASKS
    truth = torch.tensor([text["targets"][genre] for text in texts], dtype=torch.float)
    logits = model.heads[genre](vectors).squeeze(-1)
    loss = (nn.functional.binary_cross_entropy_with_logits(logits, truth, reduction="none") * weights).sum() / weights.sum()
    known = [i for i, text in enumerate(texts) if form in text["targets"]]
    if known:
        forms = torch.tensor([texts[i]["targets"][form] for i in known])
        loss = loss + FORM_SHARE * nn.functional.cross_entropy(model.heads[form](vectors[known]), forms)
    return loss


def start_heads(model: Tuned, texts: list[dict], labels: dict[str, list[str]]) -> dict[str, float]:
    """Starts every head at the shares of its labels; returns the labels that a text of each task carries on average."""
    per_text = {}
    with torch.no_grad():
        for task, names in labels.items():
            own = [text["targets"][task] for text in texts if task in text["targets"]]
            model.heads[task].weight.zero_()
            if len(names) == 2:
                shares = torch.tensor([sum(own) / len(own)])
            else:
                counts = torch.zeros(len(names))
                for target in own:
                    for label in target if isinstance(target, list) else [target]:
                        counts[label] += 1
                shares = counts / len(own)
                per_text[task] = float(shares.sum())
            shares = shares.clamp(1e-4, 1 - 1e-4)
            model.heads[task].bias.copy_(shares.log() if task == TITLE_TASKS[1] else torch.logit(shares))
    return per_text


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--weights", type=Path, required=True)
    parser.add_argument("--texts", type=Path, required=True)
    parser.add_argument("--out", type=Path, required=True)
    parser.add_argument("--layers", type=int, help="only the first so many layers; all unless told")
    parser.add_argument("--groups", nargs="*", default=list(EPOCHS), help="titles and tasks to tune on; all unless told")
    parser.add_argument("--bfloat16", action="store_true", help="for processors with AMX; slower on others")
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--share", type=float, default=1, help="share of the texts, for a trial")
    options = parser.parse_args()
    options.out.mkdir(parents=True, exist_ok=True)
    torch.manual_seed(options.seed)
    rng = random.Random(options.seed)

    labels = json.loads((options.texts / "labels.json").read_text())
    lines = (options.texts / "texts.jsonl").read_text().rstrip("\n").split("\n")
    texts = [text for text in map(json.loads, lines) if not text["kept"] and group_of(text) in options.groups]
    if options.share < 1:
        texts = rng.sample(texts, round(options.share * len(texts)))
    tokenizer = Tokenizer.from_file(str(options.weights / "tokenizer.json"))
    tokenizer.no_padding()
    pieces = []
    for text in texts:
        tokenizer.enable_truncation(LONGEST[group_of(text)])
        pieces.append(tokenizer.encode(text["text"]).ids)
    groups: dict[str, list[int]] = {}
    for i, text in enumerate(texts):
        groups.setdefault(group_of(text), []).append(i)
    labels = {task: names for task, names in labels.items() if any(task in text["targets"] for text in texts)}
    batches = schedule(groups, [len(row) for row in pieces], rng)

    config = BertConfig.from_json_file(str(options.weights / "config.json"))
    weights = load_file(str(options.weights / "model.safetensors"))
    if options.layers:
        config.num_hidden_layers = options.layers
    model = Tuned(config, labels)
    result = model.encoder.load_state_dict(weights, strict=False)
    if result.missing_keys:
        raise SystemExit(f"missing weights: {result.missing_keys[:3]} (expected those of config.json)")
    # Half of the weights, which no text touches as a whole: left as they are, a step takes a quarter less.
    model.encoder.embeddings.word_embeddings.weight.requires_grad_(False)
    per_text = start_heads(model, texts, labels)
    optimizer = torch.optim.AdamW(
        [
            {"params": [each for each in model.encoder.parameters() if each.requires_grad], "lr": ENCODER_RATE, "weight_decay": DECAY},
            {"params": model.heads.parameters(), "lr": HEAD_RATE, "weight_decay": 0.0},
        ],
        fused=True,
    )
    steps, warm = len(batches), math.ceil(WARM_UP * len(batches))
    rates = torch.optim.lr_scheduler.LambdaLR(
        optimizer, lambda step: min((step + 1) / warm, (steps - step) / max(1, steps - warm))
    )
    checkpoint, first = options.out / "checkpoint.pt", 0
    if checkpoint.exists():
        state = torch.load(checkpoint)
        model.load_state_dict(state["model"])
        optimizer.load_state_dict(state["optimizer"])
        rates.load_state_dict(state["rates"])
        first = state["step"]
    print({group: len(members) for group, members in groups.items()}, f"{steps} steps, from {first}", flush=True)

    model.train()
    began = saved = time.monotonic()
    losses: dict[str, float] = {}
    for step in range(first, steps):
        # What is dropped depends on the step alone, so that a run that was stopped ends as one that was not.
        torch.manual_seed(options.seed * 1_000_003 + step)
        group, members = batches[step]
        with torch.autocast("cpu", dtype=torch.bfloat16, enabled=options.bfloat16):
            vectors = model.vectors(*padded([pieces[i] for i in members]))
        loss = loss_of(model, group, [texts[i] for i in members], vectors, per_text)
        optimizer.zero_grad()
        loss.backward()
        nn.utils.clip_grad_norm_(model.parameters(), 1.0)
        optimizer.step()
        rates.step()
        losses[group] = 0.98 * losses.get(group, loss.item()) + 0.02 * loss.item()
        now = time.monotonic()
        if (step + 1) % 50 == 0:
            left = (now - began) / (step + 1 - first) * (steps - step - 1)
            print(step + 1, {k: round(v, 4) for k, v in losses.items()}, f"{left / 60:.1f} min left", flush=True)
        if now - saved > CHECKPOINT_SECONDS:
            parts = {"model": model, "optimizer": optimizer, "rates": rates}
            state = {name: part.state_dict() for name, part in parts.items()}
            torch.save({**state, "step": step + 1}, checkpoint.with_suffix(".part"))
            os.replace(checkpoint.with_suffix(".part"), checkpoint)
            saved = now

    tuned = {name: tensor.contiguous() for name, tensor in model.encoder.state_dict().items() if name in weights}
    save_file(tuned, str(options.out / "model.safetensors"))
    heads = {task: {"weights": head.weight.tolist(), "bias": head.bias.tolist()} for task, head in model.heads.items()}
    (options.out / "heads.json").write_text(json.dumps({"labels": labels, "heads": heads}))
    tuning = {group: {"texts": len(members), "epochs": EPOCHS[group]} for group, members in groups.items()}
    (options.out / "tuning.json").write_text(json.dumps(tuning, indent=1) + "\n")


if __name__ == "__main__":
    main()
