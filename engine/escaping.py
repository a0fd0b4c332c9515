"""Texts of files that somebody else made, such as names and values of fields: written so that nothing runs them.

One function for each kind of output in which a program would take a text for more than a text.
"""

import html
import math

FORMULA = ("=", "+", "-", "@", "\t", "\n", "\uff1d", "\uff0b", "\uff0d", "\uff20")
"""How a cell begins that a spreadsheet takes for a formula, also in full-width letters."""


def csv_cell(value: object) -> object:
    """Return a value for a cell of a CSV file: a text that a spreadsheet would run gets an apostrophe before it.

    Numbers stay numbers, also where they come as a text such as "-3.5".
    """
    if not isinstance(value, str) or _is_number(value):
        return value
    text = value.replace("\r\n", "\n").replace("\r", "\n")  # a lone one would end the row in the eyes of a spreadsheet
    return f"'{text}" if text.startswith(FORMULA) else text


MARKS = "\u061c\u200e\u200f\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069"
"""Signs that are not seen and turn the direction of what follows: with them "gpj.exe" is read as "exe.jpg"."""
_WITHOUT_MARKS = dict.fromkeys(map(ord, MARKS))


def html_text(text: str) -> str:
    """Return a text that a page shows as it stands, letter behind letter."""
    return html.escape(text.translate(_WITHOUT_MARKS))


def markdown_text(text: str) -> str:
    """Return a text for a line of Markdown in which no HTML comes to life."""
    return html.escape(" ".join(text.translate(_WITHOUT_MARKS).split()), quote=False)


def markdown_cell(text: str) -> str:
    """Return a text for a cell of a Markdown table, in which neither HTML nor a link comes to life."""
    return markdown_text(text).translate({ord(mark): f"\\{mark}" for mark in "|[]`*_\\!"})


def terminal_text(text: str) -> str:
    """Return a text without the control characters by which it could rewrite what a terminal shows."""
    return "".join(
        letter if letter.isprintable() or letter in "\n\t" else "\N{REPLACEMENT CHARACTER}" for letter in text
    )


def _is_number(text: str) -> bool:
    try:
        return math.isfinite(float(text)) and text == text.strip()
    except ValueError:
        return False
