"""What a text is made of: words, numbers by class, sentence marks, brackets; names with signs in them; signs."""

import re
from functools import lru_cache
from typing import Iterator, NamedTuple

from characters import BEYOND_BMP, LETTER, MARK, NUMBER, SPACE, characters, murmur, units

WORD, YEAR, NUMERAL, SENTENCE_MARK, ELLIPSIS, OPEN, CLOSE = range(7)
_SEED = 0x746F6B


class Token(NamedTuple):
    kind: int
    text: str
    start: int
    hash: int
    bracketed: bool


@lru_cache(maxsize=100_000)
def word_hash(word: str) -> int:
    """Equal for equal words."""
    return murmur(_SEED, *units(word))


def class_hash(code: int) -> int:
    """Hash of all tokens of one class, such as years."""
    return murmur(_SEED, -code)


#: Stands for the edge of a text.
EDGE = class_hash(99)

_LETTERS = LETTER + MARK + characters("Cs") + BEYOND_BMP
_TOKEN = re.compile(
    rf"(?P<word>[{_LETTERS}]+(?:'[{_LETTERS}]+)*)"
    rf"|(?P<number>(?:(?![{BEYOND_BMP}])[{characters('Nd')}])+)"
    r"|(?P<ellipsis>\.{2,})|(?P<mark>[.!?;:])|(?P<open>\[)|(?P<close>\])"
)
_YEAR = re.compile(r"(?:1|20).*")


def tokens(folded: str) -> list[Token]:
    """The tokens of a folded text, without the brackets that embrace the whole of it."""
    found, depth = [], 0
    for match in _TOKEN.finditer(folded, *core_range(folded)):
        text, kind = match[0], match.lastgroup
        if kind == "word":
            token = (WORD, word_hash(text))
        elif kind == "number":
            year = YEAR if len(text) == 4 and _YEAR.match(text) else NUMERAL
            token = (year, class_hash(year))
        elif kind == "mark":
            token = (SENTENCE_MARK, class_hash(ord(text) + 256))
        else:
            sign = {"ellipsis": ELLIPSIS, "open": OPEN, "close": CLOSE}[kind]
            token = (sign, class_hash(sign))
        depth += kind == "open"
        found.append(Token(token[0], text, match.start(), token[1], depth > 0))
        depth = max(0, depth - (kind == "close"))
    return found


def core_range(text: str) -> tuple[int, int]:
    """Where a title stands inside brackets that embrace the whole of it, as in "[Poems.]"; else the whole range."""
    start, end = 0, len(text)
    while start < end and text[start] <= " ":
        start += 1
    while end > start and text[end - 1] <= " ":
        end -= 1
    if text[start : start + 1] != "[" or text[end - 1] != "]":
        return start, end
    depth = 0
    for i in range(start, end):
        depth += (text[i] == "[") - (text[i] == "]")
        if text[i] == "]" and depth == 0 and i < end - 1:
            return start, end
    return start + 1, end - 1


_NAME = re.compile(
    rf"\.?[{LETTER}{MARK}{NUMBER}](?:[^{SPACE}\"'()\[\]{{}}<>,;:!?=/\\]*[{LETTER}{MARK}{NUMBER}#+*])?[#+*]*"
)
_PLAIN = re.compile(rf"[{LETTER}{MARK}]+")


def names(folded: str) -> list[tuple[int, bool]]:
    """The names in a text, such as "c#", "node.js" or "word": hash, and whether it is a plain word."""
    return [(word_hash(name), bool(_PLAIN.fullmatch(name))) for name in _NAME.findall(folded)]


_SIGN = re.compile(r"->|=>|::|\.\.\.|[!=]=|\$_?|\(\)|\[\]|[@#<>{}\[\]%&_\\/=+*^|~`]")
_JOINED = re.compile(rf"[{LETTER}{NUMBER}]+")
_SMALL, _CAPITAL = characters("Ll"), characters("Lu")
_JOINT = re.compile(rf"[{_SMALL}][{_CAPITAL}]|[{_CAPITAL}][{_CAPITAL}][{_SMALL}]|[{LETTER}][{NUMBER}]")
_PART = re.compile(rf"[{_CAPITAL}]?[{_SMALL}]+|[{_CAPITAL}]+(?![{_SMALL}])|[{NUMBER}]+")


def signs(composed: str) -> Iterator[int]:
    """Hashes of the signs of program text ("->"), and of the parts of joined names ("UITableView": ui, table, view)."""
    for sign in _SIGN.findall(composed):
        yield word_hash(sign)
    for name in _JOINED.findall(composed):
        if _JOINT.search(name):
            for part in _PART.findall(name):
                yield word_hash(part.lower())
