"""Turns a text into the hashed features that the model reads."""

from collections import Counter
from functools import lru_cache
from itertools import combinations
from math import log, sqrt
from typing import Iterable, Iterator

import numpy as np

from characters import add_block, compose, finish, fold, murmur, units
from title_page import end_of_head, mentions, without_editorial_signs
from tokens import (
    EDGE, ELLIPSIS, NUMERAL, OPEN, SENTENCE_MARK, WORD, YEAR, Token, names, signs, tokens,
)  # fmt: skip

#: The `featureVersion` of models that read these features.
VERSION = 1
(WORDS, PAIR, BRACKETED, FIRST, LAST, FRAGMENT, SHAPE, NAME, NAME_PAIR, SIGN, TWO_WORDS, HEAD, FORM, FORM_PAIR) = range(14)
HEAD_WORDS, PAIRED_WORDS = 8, 24


def features(text: str, settings: dict) -> tuple[np.ndarray, np.ndarray]:
    """
    Buckets and values of a text's features.

    :param settings: `features` of `model.json`. Each block of features is scaled to its weight in Euclidean length.
    """
    composed = compose(text)
    folded = fold(composed)
    page = settings.get("titlePage")
    if page:
        folded = without_editorial_signs(folded)
    found = tokens(folded)
    head_ends = end_of_head(folded) if page else 0
    fragments = settings["fragments"]
    blocks = [
        (settings["words"], lambda: word_features(found)),
        (fragments["weight"], lambda: fragment_features(found, fragments["shortest"], fragments["longest"])),
        (settings["shape"], lambda: shape_features(folded, found)),
        (settings.get("names", 0), lambda: name_features(folded)),
        (settings.get("signs", 0), lambda: (murmur(SIGN, sign) for sign in signs(composed))),
        (settings.get("skips", 0), lambda: skip_features(folded)),
    ]
    if page:
        blocks += [
            (page["head"], lambda: head_features(found, head_ends)),
            (page["forms"], lambda: form_features(folded, head_ends)),
        ]
    scaled = [block(hashes(), weight, settings) for weight, hashes in blocks if weight > 0]
    indices, values = zip(*scaled)
    return np.concatenate(indices), np.concatenate(values)


def block(hashes: Iterable[int], weight: float, settings: dict) -> tuple[np.ndarray, np.ndarray]:
    """Counts hashes by bucket, and scales the counts to the block's weight."""
    buckets = settings.get("buckets", 2 ** settings["bits"])
    masked = (each & 2 ** settings["bits"] - 1 for each in hashes)
    counts = Counter(each if each < buckets else each - buckets for each in masked)
    values = [1 + log(count) if settings["counts"] == "log" else 1.0 for count in counts.values()]
    length = sqrt(sum(value * value for value in values))
    scaled = np.array(values, np.float32) * np.float64(weight / length if length else 0)
    return np.fromiter(counts, np.int32, len(counts)), scaled.astype(np.float32)


def word_features(found: list[Token]) -> Iterator[int]:
    """Words and other tokens, pairs of neighbours, words in brackets, the first and the last word."""
    before = EDGE
    for token in found:
        yield murmur(WORDS, token.hash)
        yield murmur(PAIR, before, token.hash)
        before = token.hash
        if token.kind == WORD and token.bracketed:
            yield murmur(BRACKETED, token.hash)
    yield murmur(PAIR, before, EDGE)
    words = [token.hash for token in found if token.kind == WORD]
    if words:
        yield murmur(FIRST, words[0])
        yield murmur(LAST, words[-1])


def fragment_features(found: list[Token], shortest: int, longest: int) -> Iterator[int]:
    """Runs of characters inside words, with a space before and after them."""
    for token in found:
        if token.kind == WORD:
            yield from fragments_of(token.text, shortest, longest)


@lru_cache(maxsize=100_000)
def fragments_of(word: str, shortest: int, longest: int) -> list[int]:
    padded, hashes = [32, *units(word), 32], []
    for start in range(len(padded) - shortest + 1):
        state = FRAGMENT
        for size, unit in enumerate(padded[start : start + longest], 1):
            state = add_block(state, unit)
            if size >= shortest:
                hashes.append(finish(state, size))
    return hashes


def shape_features(folded: str, found: list[Token]) -> Iterator[int]:
    """Length by doubling classes, years, numbers, brackets and punctuation."""
    count = Counter(token.kind for token in found)
    yield murmur(SHAPE, 0, count[WORD].bit_length())
    holds = [
        count[YEAR] > 0,
        count[YEAR] > 1,
        count[NUMERAL] > 0,
        count[ELLIPSIS] > 0,
        count[OPEN] > 0,
        sum(token.bracketed for token in found) > 8,
        any(token.text == "etc" for token in found),
        "," in folded,
        ";" in folded,
        ":" in folded,
        '"' in folded or "'" in folded,
        "(" in folded,
        count[SENTENCE_MARK] > 2,
    ]
    yield from (murmur(SHAPE, shape, 0) for shape, is_so in enumerate(holds, 1) if is_so)


def name_features(folded: str) -> Iterator[int]:
    """Names with digits or signs in them, and their pairs with neighbours."""
    before = None
    for name, plain in names(folded):
        if not plain:
            yield murmur(NAME, name)
        if before and not (before[1] and plain):
            yield murmur(NAME_PAIR, before[0], name)
        before = (name, plain)


def skip_features(folded: str) -> Iterator[int]:
    """Pairs of different words in any order and distance."""
    different = list(dict.fromkeys(name for name, _ in names(folded)))[:PAIRED_WORDS]
    yield from (murmur(TWO_WORDS, *sorted(pair)) for pair in combinations(different, 2))


def head_features(found: list[Token], head_ends: int) -> Iterator[int]:
    """The first words of the head, and their pairs."""
    before = EDGE
    words = [token.hash for token in found if token.kind == WORD and token.start < head_ends]
    for word in words[:HEAD_WORDS]:
        yield murmur(HEAD, word)
        yield murmur(HEAD, before, word)
        before = word


def form_features(folded: str, head_ends: int) -> Iterator[int]:
    """The forms of writing that a title names, with their place, and which follows which."""
    before = -1
    for form, in_head, is_subject in mentions(folded, head_ends):
        yield murmur(FORM, form, in_head + 2 * is_subject)
        yield murmur(FORM_PAIR, before, form)
        before = form
    yield murmur(FORM_PAIR, before, -2)
