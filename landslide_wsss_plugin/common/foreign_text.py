"""Texts of files that somebody else made, such as a run, a model card or a layer: shown as they stand, never evaluated.

One function for each place where QGIS or Qt would take a text for more than a text.
"""

import html

MARKS = "\u061c\u200e\u200f\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069"
"""Signs that are not seen and turn the direction of what follows: with them "gpj.exe" is read as "exe.jpg"."""
_WITHOUT_MARKS = dict.fromkeys(map(ord, MARKS))


def in_order(text: str) -> str:
    """Return a text whose letters are seen in the order in which they stand; scripts from the right keep theirs."""
    return text.translate(_WITHOUT_MARKS)


def layout_label(text: str) -> str:
    """Return a text that a label of a print layout shows as it stands: QGIS runs what is between [% and %]."""
    return in_order(text).replace("[%", "[\N{WORD JOINER}%")


def rich_text(text: str) -> str:
    """Return a text that a widget of rich text shows as it stands: Qt would load pictures, also from the network."""
    return html.escape(in_order(text)).replace("\n", "<br>")


def tooltip(text: str) -> str:
    """Return a text that a tooltip shows as it stands: Qt guesses from its beginning whether it is rich text."""
    return f"<p>{rich_text(text)}</p>" if text else ""


def single_line(text: str) -> str:
    """Return a text without what moves or hides letters: line breaks, control characters and marks of direction."""
    return " ".join("".join(letter if letter.isprintable() else " " for letter in in_order(text)).split())
