"""What the user reads: translation, stages, durations, areas."""

import math
from typing import Optional

from qgis.PyQt.QtCore import QCoreApplication, QLocale

DASH = "\N{EN DASH}"
TIMES = "\N{MULTIPLICATION SIGN}"


def tr(text: str) -> str:
    """Translate a sentence; never called while a module is imported, where no translator is installed yet."""
    return str(QCoreApplication.translate("LandslideWsss", text))


def tr_table(text: str) -> str:
    """Translate a sentence of the engine's tables, which `build.py translations` collects from their source."""
    return str(QCoreApplication.translate("LandslideWsss", text))


def stage_title(stage: str) -> str:
    """Return a stage of the engine in words.

    Args:
        stage: as the engine names it; of a training the part, and behind a space what is prepared for it.
    """
    _part, _, prepared = stage.partition(" ")
    if prepared == "labels":
        return tr("Making pseudo-labels")
    if prepared in {"chips", "augment"}:
        return tr("Loading tiles")
    if prepared.startswith("back "):
        return tr("Learning with a part of the decisions held back")
    titles = {
        "read": tr("Looking at what the model is sure of"),
        "adapt": tr("Learning the scene"),
        "start": tr("Starting the AI runtime"),
        "chips": tr("Computing scores"),
        "rows": tr("Computing scores"),
        "chip": tr("Computing scores"),
        "scores": tr("Writing the scores"),
        "mask": tr("Drawing the mask"),
        "polygons": tr("Tracing polygons"),
        "export": tr("Exporting"),
        "terrain": tr("Reading the elevation model"),
        "measure": tr("Measuring"),
        "agreement": tr("Comparing"),
        "boxes": tr("Outlining"),
        "statistics": tr("Computing statistics"),
        "cut": tr("Cutting tiles"),
        "classifier": tr("Training the classifier"),
        "generator": tr("Training the CycleGAN"),
        "student": tr("Training the outline model"),
        "model": tr("Writing the model"),
    }
    return titles.get(stage, stage.replace("_", " ").capitalize())


def number(value: float, digits: int = 0) -> str:
    """Return a number as QGIS writes it in the map and in its boxes: "9,971.4", in Spanish "9.971,4"."""
    locale = QLocale()
    locale.setNumberOptions(QLocale.NumberOption.DefaultNumberOptions)  # with the groups that QGIS may leave out
    return str(locale.toString(float(value), "f", digits))


def significant(value: float, digits: int = 6) -> str:
    """Return a number with so many digits that count, without groups and trailing zeros: "0.0325", "65535"."""
    locale = QLocale()
    locale.setNumberOptions(QLocale.NumberOption.OmitGroupSeparator)
    return str(locale.toString(float(value), "g", digits))


def duration(seconds: float) -> str:
    """Return a duration as people say it: "40 s", "3 min", "1 h 20 min"."""
    if seconds < 90:
        return tr("{} s").format(max(1, round(seconds)))
    minutes = round(seconds / 60)
    if minutes < 90:
        return tr("{} min").format(minutes)
    return tr("{} h {} min").format(minutes // 60, minutes % 60)


def area(square_metres: Optional[float]) -> str:
    """Return an area with the unit that keeps it short: "850 m²", "1.2 ha", "3.4 km²"; None is not known."""
    if square_metres is None:
        return tr("area not known without a CRS")
    if square_metres < 10_000:
        return tr("{} m²").format(number(math.floor(square_metres + 0.5)))  # as QGIS rounds it in the map
    if square_metres < 1_000_000:
        return tr("{} ha").format(number(square_metres / 10_000, 1))
    return tr("{} km²").format(number(square_metres / 1_000_000, 2))


def percent(share: float, digits: int = 0) -> str:
    """Return a share as people say it: "12 %".

    Args:
        share: [0, 1].
        digits: after the point.
    """
    return tr("{} %").format(number(100 * share, digits))


def landslides(count: int) -> str:
    """Return "no landslides", "1 landslide" or "n landslides"."""
    if count == 0:
        return tr("no landslides")
    return tr("1 landslide") if count == 1 else tr("{} landslides").format(count)
