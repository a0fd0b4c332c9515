"""Parameters as the algorithms declare them, and their values, which qgis_process gives as text."""

import math
from typing import Any, Optional

from qgis.core import (
    QgsProcessingParameterDefinition,
    QgsProcessingParameterEnum,
    QgsProcessingParameterNumber,
)

from landslide_wsss_plugin.common.errors import UserError
from landslide_wsss_plugin.common.text import tr

REAL, WHOLE = QgsProcessingParameterNumber.Double, QgsProcessingParameterNumber.Integer


class ParameterError(UserError):
    """A parameter that cannot be: what is wrong, and what to do about it."""


def choice(
    name: str, title: str, options: "tuple[str, ...]", default: Optional[str], *, optional: bool = False
) -> QgsProcessingParameterEnum:
    """Return a choice among words, which scripts give as they are."""
    return QgsProcessingParameterEnum(
        name, title, list(options), defaultValue=default, optional=optional, usesStaticStrings=True
    )


def number(
    name: str, title: str, kind: Any, default: Optional[float], lowest: float, highest: float = math.inf
) -> QgsProcessingParameterNumber:
    """Return a number; without a default it may be left empty."""
    limits = {"minValue": lowest} if math.isinf(highest) else {"minValue": lowest, "maxValue": highest}
    return QgsProcessingParameterNumber(name, title, kind, default, default is None, **limits)


def advanced(parameters: "list[Any]") -> "list[Any]":
    """Put parameters under "Advanced" in the dialog."""
    for parameter in parameters:
        parameter.setFlags(parameter.flags() | QgsProcessingParameterDefinition.FlagAdvanced)
    return parameters


def with_help(parameter: Any, text: str) -> Any:
    """Give a parameter the tooltip that its dialog shows."""
    parameter.setHelp(text)
    return parameter


def optional_number(value: Any, title: str) -> Optional[float]:
    """Return a number, or None where the parameter was left empty; QGIS itself would make that a zero.

    Raises:
        ParameterError: it is no number.
    """
    if value is None or (isinstance(value, str) and not value.strip()):
        return None
    try:
        given = float(value)
    except (TypeError, ValueError) as error:
        raise ParameterError(
            tr("The {} “{}” is not a number.").format(title, value), tr("Give a number, such as 0.4.")
        ) from error
    if not math.isfinite(given):
        raise ParameterError(tr("The {} is not a finite number.").format(title), tr("Give a number, such as 0.4."))
    return given


def band_numbers(value: Any) -> "Optional[list[int]]":
    """Return three band numbers from "3,2,1", "3 2 1" or a list; None where left empty.

    Raises:
        ParameterError: they are not three.
    """
    words = value.replace(",", " ").replace(";", " ").split() if isinstance(value, str) else value
    if not words:
        return None
    try:
        bands = [int(word) for word in words]
    except (TypeError, ValueError):
        bands = []
    if len(bands) != 3:
        raise ParameterError(
            tr("The bands “{}” are not three band numbers.").format(value),
            tr("Give the red, green and blue band counted from 1, such as 3,2,1."),
        )
    return bands
