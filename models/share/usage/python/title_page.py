"""What a title page says: its head, and the forms of writing that it names in whatever language."""

import json
import re
import unicodedata
from functools import lru_cache
from pathlib import Path
from typing import Iterator, NamedTuple

from characters import LETTER, MARK, NUMBER, SPACE

_INVENTORY = json.loads(Path(__file__).with_name("forms.json").read_text(encoding="utf-8"))
_FORMS = [re.compile(each["words"].replace(r"\p{L}", f"[{LETTER}]")) for each in _INVENTORY["forms"]]
_PREPOSITIONS = set(_INVENTORY["prepositions"])
_REACH = _INVENTORY["reach"]
_COMPARED_AS = str.maketrans(_INVENTORY["comparedAs"])

_CLOSING = re.compile(rf"[,{SPACE}]+etc\.?[{SPACE}\].]*\Z")
_AFTER_WORD = rf"(?:(?<=[{LETTER}{NUMBER}]{{3}})|(?<=[{LETTER}{NUMBER}]{{3}}['\"]))"
_HEAD_END = re.compile(
    rf"{_AFTER_WORD}\.(?=[{SPACE}]|\Z)|\.{{2,}}|[:;!?(]|[,;] (?:or|oder|ou|ossia|eller|of)(?![0-9A-Za-z_])"
)
_WORD = re.compile(rf"[{LETTER}{MARK}{NUMBER}]+")


class Mention(NamedTuple):
    form: int
    in_head: bool
    is_subject: bool


def without_editorial_signs(folded: str) -> str:
    """A folded title without what a cataloguer or an age added to it, of the same length."""
    plain = re.sub(r"[\[\]]", " ", folded.replace("ſ", "s"))
    closing = _CLOSING.search(plain)
    at = closing.start() if closing else 0
    return plain[:at] + " " * (len(plain) - at) if at else plain


def end_of_head(folded: str) -> int:
    """Where the first sentence mark, round bracket or alternative title stands."""
    found = _HEAD_END.search(folded)
    return found.start() if found else len(folded)


def mentions(folded: str, head_ends: int) -> Iterator[Mention]:
    """The forms that a title names: in its head or after it, as its subject ("history of poetry") or not."""
    preposition = float("-inf")
    for at, match in enumerate(_WORD.finditer(folded)):
        if match[0] in _PREPOSITIONS:
            preposition = at
        form = _form_of(match[0])
        if form is not None:
            yield Mention(form, match.start() < head_ends, at - preposition <= _REACH)


@lru_cache(maxsize=100_000)
def _form_of(word: str) -> int | None:
    """Number of the first form whose words hold this one, accents aside."""
    compared = re.sub(r"[^\x00-\x7f]+", lambda run: _without_accents(run[0]), word.lower())
    return next((number for number, words in enumerate(_FORMS) if words.fullmatch(compared)), None)


def _without_accents(run: str) -> str:
    letters = [each for each in unicodedata.normalize("NFD", run) if unicodedata.category(each)[0] != "M"]
    return unicodedata.normalize("NFC", "".join(letters)).lower().translate(_COMPARED_AS)
