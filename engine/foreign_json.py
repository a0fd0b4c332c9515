"""JSON that may come from anybody: read where it holds what files of this program hold, and refused in one place else.

Python's own reading takes numbers that no float and no C library holds, and brackets deep enough to break whatever
walks through them later.
"""

import json
from typing import Any

DEEPEST = 64
"""Brackets within brackets; files of this program have about eight."""
LARGEST = (1 << 63) - 1
"""Of whole numbers: what arrays, databases and other programs hold."""
_MOST_DIGITS = 20


def parse(content: str | bytes, *, half_letters: bool = True) -> Any:
    """Return what a JSON text holds.

    Args:
        content: the text, or its bytes in UTF-8.
        half_letters: whether texts may hold halves of letters (lone surrogates), as names of files on Linux do whose
            bytes are no UTF-8; nothing else has them, and no file in UTF-8 takes them.

    Raises:
        ValueError: it is no JSON, nested deeper than DEEPEST, or holds a whole number beyond LARGEST.
    """
    text = content.decode("utf-8") if isinstance(content, bytes) else content
    try:
        values = json.loads(text, parse_int=_whole_number)
    except RecursionError as error:
        raise ValueError("its brackets are nested too deep") from error
    level = [values]
    for _ in range(DEEPEST + 1):
        level = [inner for one in level if isinstance(one, (dict, list)) for inner in _members(one)]
        if not level:
            break
    else:
        raise ValueError("its brackets are nested too deep")
    if not half_letters:
        json.dumps(values, ensure_ascii=False).encode("utf-8")  # raises a kind of ValueError
    return values


def _members(value: Any) -> Any:
    return value.values() if isinstance(value, dict) else value


def _whole_number(digits: str) -> int:
    number = int(digits) if len(digits) <= _MOST_DIGITS else LARGEST + 1
    if abs(number) > LARGEST:
        raise ValueError("one of its whole numbers is too large")
    return number
