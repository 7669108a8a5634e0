"""Classes of characters, the first steps that a text goes through, and the hash by which everything is counted."""

import re
import unicodedata
from collections import defaultdict
from itertools import groupby


def _ranges() -> dict[str, str]:
    """The characters of each category of Unicode, as the inside of a regular expression's [ ]."""
    ranges = defaultdict(str)
    for category, group in groupby(range(0x110000), key=lambda code: unicodedata.category(chr(code))):
        codes = list(group)
        ranges[category] += rf"\U{codes[0]:08x}-\U{codes[-1]:08x}"
    return ranges


_RANGES = _ranges()


def characters(*categories: str) -> str:
    """The characters of some categories, such as "L" or "Nd", as the inside of a regular expression's [ ]."""
    return "".join(ranges for category, ranges in _RANGES.items() if category.startswith(categories))


LETTER, MARK, NUMBER = characters("L"), characters("M"), characters("N")
BEYOND_BMP = r"\U00010000-\U0010ffff"
SPACE = r"\t\n\v\f\r \xa0\u1680\u2000-\u200a\u2028\u2029\u202f\u205f\u3000\ufeff"


def compose(text: str) -> str:
    """Unicode's composed form (NFC), control characters as spaces."""
    return re.sub(r"[\x00-\x1f\x7f-\x9f]", " ", unicodedata.normalize("NFC", text))


def fold(composed: str) -> str:
    """Lower case and straight quotes, of the same length: a capital whose small form is longer (İ) stays as it is."""
    lower = composed.lower()
    if len(lower) != len(composed):
        lower = "".join(each.lower() if len(each.lower()) == 1 else each for each in composed)
    lower = re.sub("[\u2018\u2019\u201a\u201b\u02bc\u0060\u00b4]", "'", lower)
    return re.sub("[\u201c\u201d\u201e\u201f]", '"', lower)


def units(text: str) -> list[int]:
    """The UTF-16 code units of a text, by which runs of characters are counted and hashed."""
    return memoryview(text.encode("utf-16-le", "surrogatepass")).cast("H").tolist()


def add_block(state: int, block: int) -> int:
    """MurmurHash3 (x86, 32 bit): adds a 32-bit block to the running state, which begins as the seed."""
    k = block * 0xCC9E2D51 & 0xFFFFFFFF
    k = (k << 15 | k >> 17) * 0x1B873593 & 0xFFFFFFFF
    state ^= k
    state = (state << 13 | state >> 19) & 0xFFFFFFFF
    return state * 5 + 0xE6546B64 & 0xFFFFFFFF


def finish(state: int, blocks: int) -> int:
    """The hash of the blocks added so far, an unsigned 32-bit integer."""
    state ^= blocks << 2
    state = (state ^ state >> 16) * 0x85EBCA6B & 0xFFFFFFFF
    state = (state ^ state >> 13) * 0xC2B2AE35 & 0xFFFFFFFF
    return state ^ state >> 16


def murmur(seed: int, *blocks: int) -> int:
    """The hash of some blocks."""
    state = seed
    for block in blocks:
        state = add_block(state, block)
    return finish(state, len(blocks))
