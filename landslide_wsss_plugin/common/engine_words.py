"""Sentences of the engine in the user's language, and in the panel's words where the engine names its command line.

The engine speaks English. What it says most often is listed beside this file; other sentences stay as they
are. A text may be several sentences in a row.
"""

import re
from functools import cache

from qgis.PyQt.QtCore import QLocale

from landslide_wsss_plugin.common.engine_sentences import OTHERWISE, SENTENCES
from landslide_wsss_plugin.common.text import tr_table

_NUMBERS = re.compile(r"[\d.,]+( (m|%))?( to [\d.,]+)?")


def in_panel(text: str) -> str:
    """Return what the engine said as the panel says it.

    Args:
        text: one sentence or more; what is not known stays as it is.
    """
    told, rest = [], text
    known = _known()
    while rest:
        found = next(((match, said) for form, said in known.items() if (match := _pattern(form).match(rest))), None)
        if found is None:
            break
        match, said = found
        told.append(said.format(*map(_as_written, match.groups())))
        rest = rest[match.end() :]
    return " ".join([*told, rest] if rest else told) if told else text


@cache
def _pattern(form: str) -> "re.Pattern[str]":
    """Return what finds a sentence at the beginning of a text, as far as the next one begins."""
    parts = (re.escape(part) for part in form.split("{}"))
    return re.compile("(.+?)".join(parts) + r"(?:\s+|$)")


def _as_written(value: str) -> str:
    """Return a number as it is written in the user's language, anything else as it is."""
    if _NUMBERS.fullmatch(value):
        return value.replace(".", str(QLocale().decimalPoint()))
    return value


def _known() -> "dict[str, str]":
    """Return the engine's sentences, and what the panel says for each."""
    said = {**{one: one for one in SENTENCES}, **OTHERWISE}
    return {form: tr_table(words) for form, words in said.items()}
