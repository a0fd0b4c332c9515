"""Attribute templates: which attributes an inventory asks for, and what may stand in them; read strictly.

A template is a JSON file that anybody may write. Nothing of it is ever evaluated: texts are one line of plain letters,
and a file with anything unknown in it is refused as a whole, in a sentence that says where.
"""

import calendar
import json
import re
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from landslide_wsss_plugin.common.errors import UserError
from landslide_wsss_plugin.common.foreign_text import single_line
from landslide_wsss_plugin.common.text import tr

FORMAT = 1
CHOICE, TEXT, DATE, NUMBER = "choice", "text", "date", "number"
KINDS = (CHOICE, TEXT, DATE, NUMBER)
NAME = re.compile(r"[a-z][a-z0-9_]{0,9}", re.ASCII)
"""A field's name: what a Shapefile can hold, so that no export renames it."""
MOST_BYTES, MOST_FIELDS, MOST_VALUES, MOST_LETTERS = 256_000, 40, 300, 200
VALUE_BYTES = 254
"""The longest text of a Shapefile."""
DATE_FORM = re.compile(r"(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?", re.ASCII)
RESERVED = frozenset(
    {
        *("fid", "geom", "geometry", "id", "status", "reviewer", "comment", "reviewed", "outline"),
        *("area_m2", "area_px", "perim_m", "length_m", "width_m", "orient_deg", "lon", "lat"),
        *("conf_mean", "conf_max", "p_class"),
        *("elev_min", "elev_max", "drop_m", "slope_deg", "aspect_deg", "h_over_l", "travel_deg"),
        *("src_m2", "trn_m2", "dep_m2", "parts_rule"),
        *("method", "model", "model_sha", "thresholds", "image", "image_date", "run_date"),
    }
)
"""Fields that the program fills itself; the model's confidence among them, which the mapper's certainty never is."""


class TemplateError(UserError):
    """Why a template cannot be used: what is wrong, and what to do about it."""


@dataclass(frozen=True)
class Attribute:
    """A field that a person fills.

    Args:
        name: in the file, at most 10 characters.
        title: for people.
        kind: one of KINDS.
        values: of a choice: what is stored, and its title.
    """

    name: str
    title: str
    kind: str
    values: "tuple[tuple[str, str], ...]" = ()


@dataclass(frozen=True)
class Template:
    """What an inventory asks for.

    Args:
        key: the file's name without its ending.
        name: for people.
        source: the specification that it follows; may be "".
        attributes: in the order of the form.
    """

    key: str
    name: str
    source: str
    attributes: "tuple[Attribute, ...]"


def read_template(path: Path) -> Template:
    """Return the template in a file.

    Raises:
        TemplateError: it cannot be read, is too large, or holds anything that a template has not.
    """
    try:
        with path.open("rb") as file:
            raw = file.read(MOST_BYTES + 1)
    except OSError as error:
        raise _error(path, tr("it cannot be read")) from error
    if len(raw) > MOST_BYTES:
        raise _error(path, tr("it is larger than {} kB").format(MOST_BYTES // 1000))
    try:
        values = json.loads(raw.decode("utf-8-sig"), object_pairs_hook=_no_twins, parse_constant=_no_constant)
        return _template(path.stem, values)
    except RecursionError as error:
        raise _error(path, tr("its brackets are nested too deeply")) from error
    except ValueError as error:
        raise _error(path, single_line(str(error))[:MOST_LETTERS]) from error


def check_value(attribute: Attribute, text: str) -> Any:
    """Return what is stored of what a person typed or chose; None for nothing.

    Raises:
        UserError: it is no date, no number, or too long.
    """
    plain = text.strip()
    if not plain:
        return None
    if attribute.kind == DATE and not is_date(plain):
        raise UserError(
            tr("“{}” is no date.").format(plain), tr("Write 2024-07-16, or 2024-07 or 2024 where no more is known.")
        )
    if attribute.kind == NUMBER:
        try:
            number = float(plain.replace(",", "."))
        except ValueError:
            number = float("nan")
        if not abs(number) < 1e15:  # nor NaN
            raise UserError(tr("“{}” is no number.").format(plain), tr("Write digits, such as 12.5."))
        return number
    if len(plain.encode()) > VALUE_BYTES:
        raise UserError(tr("The text is too long for a Shapefile."), tr("Write at most 254 bytes."))
    return plain


def is_date(text: str) -> bool:
    """Return whether a text is a day, a month or a year, as ISO 8601 writes them."""
    found = DATE_FORM.fullmatch(text)
    if not found:
        return False
    year, month, day = (int(part) if part else None for part in found.groups())
    if year is None or year < 1 or (month is not None and not 1 <= month <= 12):
        return False
    return day is None or month is None or 1 <= day <= calendar.monthrange(year, month)[1]


def _template(key: str, values: Any) -> Template:
    _keys(values, {"format", "name", "source", "fields"}, {"format", "name", "fields"}, "the file")
    if type(values["format"]) is not int or values["format"] != FORMAT:
        raise ValueError(f"its format is not {FORMAT}")
    fields = values["fields"]
    if not isinstance(fields, list) or not 0 < len(fields) <= MOST_FIELDS:
        raise ValueError(f"'fields' is no list of 1 to {MOST_FIELDS} fields")
    attributes = tuple(_attribute(field, number) for number, field in enumerate(fields, 1))
    names = [attribute.name for attribute in attributes]
    if twice := next((name for name in names if names.count(name) > 1), None):
        raise ValueError(f"the field '{twice}' stands in it twice")
    return Template(
        key, _text(values["name"], "name"), _text(values.get("source", ""), "source", empty=True), attributes
    )


def _attribute(values: Any, number: int) -> Attribute:
    where = f"field {number}"
    _keys(values, {"name", "title", "kind", "values"}, {"name", "title", "kind"}, where)
    name = values["name"]
    if not isinstance(name, str) or not NAME.fullmatch(name):
        raise ValueError(f"the name of {where} is not 1 to 10 of a-z, 0-9 and _, a letter first")
    if name in RESERVED:
        raise ValueError(f"the name '{name}' is one that the program fills itself")
    kind = values["kind"]
    if kind not in KINDS:
        raise ValueError(f"the kind of '{name}' is none of {', '.join(KINDS)}")
    if (kind == CHOICE) != ("values" in values):
        raise ValueError(f"'values' of '{name}' belongs to a choice, and every choice has it")
    return Attribute(name, _text(values["title"], f"title of '{name}'"), kind, _values(values.get("values"), name))


def _values(values: Any, name: str) -> "tuple[tuple[str, str], ...]":
    if values is None:
        return ()
    if not isinstance(values, list) or not 0 < len(values) <= MOST_VALUES:
        raise ValueError(f"'values' of '{name}' is no list of 1 to {MOST_VALUES}")
    found = []
    for one in values:
        _keys(one, {"value", "title"}, {"value", "title"}, f"a value of '{name}'")
        value = _text(one["value"], f"value of '{name}'")
        if len(value.encode()) > VALUE_BYTES:
            raise ValueError(f"a value of '{name}' is longer than {VALUE_BYTES} bytes")
        found.append((value, _text(one["title"], f"title of a value of '{name}'")))
    for column in (0, 1):
        if len({pair[column] for pair in found}) < len(found):
            raise ValueError(f"two values of '{name}' are the same")
    return tuple(found)


def _keys(values: Any, known: "set[str]", needed: "set[str]", where: str) -> None:
    if not isinstance(values, dict):
        raise ValueError(f"{where} is no object")  # noqa: TRY004  (of a file, not of a program)
    if odd := sorted(set(values) - known):
        raise ValueError(f"{where} has the unknown key '{odd[0]}'")
    if lacking := sorted(needed - set(values)):
        raise ValueError(f"{where} lacks '{lacking[0]}'")


def _text(value: Any, where: str, *, empty: bool = False) -> str:
    if not isinstance(value, str):
        raise ValueError(f"the {where} is no text")  # noqa: TRY004
    if value != single_line(value):
        raise ValueError(f"the {where} holds line breaks, doubled spaces or letters that cannot be seen")
    if len(value) > MOST_LETTERS or not (value or empty):
        raise ValueError(f"the {where} has not 1 to {MOST_LETTERS} letters")
    return value


def _no_twins(pairs: "list[tuple[str, Any]]") -> "dict[str, Any]":
    values = dict(pairs)
    if len(values) < len(pairs):
        raise ValueError("a key stands twice in one object")
    return values


def _no_constant(text: str) -> Any:
    raise ValueError(f"{text} is no number of JSON")


def _error(path: Path, why: str) -> TemplateError:
    return TemplateError(
        tr("{} is no template of attributes: {}.").format(path.name, why.rstrip(".")),
        tr("See the page on the review for how one is written."),
    )
