"""The polygons of a run as a list: fluent with fifty thousand, ordered, filtered, with what people said of each."""

import math
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, replace
from typing import Any, Optional

from qgis.core import QgsFeature, QgsFeatureRequest, QgsVectorLayer
from qgis.PyQt.QtCore import QAbstractTableModel, QModelIndex, Qt
from qgis.PyQt.QtGui import QColor

from landslide_wsss_plugin.common.foreign_text import single_line, tooltip
from landslide_wsss_plugin.common.text import area, number, tr
from landslide_wsss_plugin.inventory.change import change_of, change_words
from landslide_wsss_plugin.inventory.ground import Ground
from landslide_wsss_plugin.inventory.outlines import OUTLINE, is_measured
from landslide_wsss_plugin.inventory.review_order import key_of
from landslide_wsss_plugin.inventory.tally import PROPOSED, REVIEWED, Tally, status_of, tally

FIELDS = ("id", "area_m2", "conf_mean", "status", "comment", "model", "change", OUTLINE)
WAITS = "…"
"""What a cell shows while the engine is still to tell its value."""
COLUMNS = ("id", "area_m2", "conf_mean", "status")
NUMBER, AREA, CONFIDENCE, STATUS = range(4)

ROLE = Qt.ItemDataRole


@dataclass(frozen=True)
class Polygon:
    """One line of the list.

    Args:
        fid: the feature's id in the layer.
        number: the inventory's own.
        area_m2: square metres; NaN where unknown.
        confidence: mean score, 0 to 1; NaN where unknown.
        status: what a person said; "" or "proposed" is nothing yet.
        comment: a person's words.
        pending: whether the engine is still to tell the confidence.
        model: that drew it; "" where nobody knows, or a person did.
        change: since the earlier image, one of `change.KINDS`; "" without one.
        outline: by which its outline was told when it was measured; "" where nobody knows.
    """

    fid: int
    number: int
    area_m2: float
    confidence: float
    status: str
    comment: str
    pending: bool = False
    model: str = ""
    change: str = ""
    outline: str = ""

    @property
    def reviewed(self) -> bool:
        """Whether a person has decided on it."""
        return self.status in REVIEWED


class InventoryTable(QAbstractTableModel):
    """The list behind the review; rows are only what the filters let pass."""

    def __init__(self) -> None:
        super().__init__()
        self._all: list[Polygon] = []
        self._place: dict[int, int] = {}  # fid to index in _all
        self._rows: list[int] = []
        self._column, self._descending = AREA, True
        self._order = ""
        self._first: tuple[int, ...] = ()
        self._status, self._change = "", ""
        self._inside: Optional[set[int]] = None
        self._tally: Optional[Tally] = None  # counted once, for a dozen of places show it

    def read(
        self, layer: Optional[QgsVectorLayer], ground: Optional[Ground] = None, pending: "Iterable[int]" = ()
    ) -> None:
        """Take over a layer's polygons; None empties the list.

        Args:
            layer: the inventory.
            ground: of its CRS, by which outlines that are not saved yet are measured at once.
            pending: the numbers of the polygons whose confidence the engine is still to tell.
        """
        self._all = list(_polygons(layer, ground, set(pending))) if layer is not None else []
        self._place = {polygon.fid: index for index, polygon in enumerate(self._all)}
        self._tally = None
        self.arrange()

    def arrange(self) -> None:
        """Filter and order anew."""
        self.beginResetModel()
        self._rows = [index for index, polygon in enumerate(self._all) if self._passes(polygon)]
        keys: dict[int, Callable[[int], Any]] = {
            NUMBER: lambda i: self._all[i].number,
            AREA: lambda i: _known_last(self._all[i].area_m2, self._descending),
            CONFIDENCE: lambda i: _known_last(self._all[i].confidence, self._descending),
            STATUS: lambda i: (self._all[i].status, self._all[i].number),
        }
        if self._order:
            self._rows.sort(key=lambda i: self._key(self._all[i]))
        else:
            self._rows.sort(key=keys[self._column], reverse=self._descending)
        self.endResetModel()

    def filter(self, status: str, inside: "Optional[set[int]]", change: str = "") -> None:
        """Show only polygons of a status ("open" is: not reviewed; "" is all), of a change, and among some features."""
        self._status, self._inside, self._change = status, inside, change
        self.arrange()

    def sort(self, column: int, order: Any = Qt.SortOrder.AscendingOrder) -> None:
        """Order by a column; Qt calls this."""
        self._column, self._descending, self._order = column, order == Qt.SortOrder.DescendingOrder, ""
        self.arrange()

    def put_in_order(self, order: str, first: Sequence[int] = ()) -> None:
        """Order by one of `review_order.ORDERS` in the place of a column.

        Args:
            order: it; "" is by the column.
            first: numbers of the most telling polygons.
        """
        self._order, self._first = order, tuple(first)
        self.arrange()

    def open_numbers(self) -> "set[int]":
        """Return the numbers of the polygons that nobody has decided on."""
        return {polygon.number for polygon in self._all if not polygon.reviewed}

    def polygon(self, row: int) -> Optional[Polygon]:
        """Return the polygon of a row."""
        return self._all[self._rows[row]] if 0 <= row < len(self._rows) else None

    def row_of(self, fid: int) -> int:
        """Return the row of a feature; -1 where the filters hide it."""
        try:
            return self._rows.index(self._place.get(fid, -1))
        except ValueError:
            return -1

    def change(self, fid: int, words: "dict[str, Any]") -> None:
        """Take over what a person has just said; the line stays where it is until the list is arranged anew."""
        place = self._place.get(fid)
        if place is None:
            return
        before = self._all[place]
        self._all[place] = after = replace(before, **words)
        if self._tally is not None:
            self._tally = self._tally.moved(before.area_m2, before.status, after.status)
        row = self.row_of(fid)
        if row >= 0:
            self.dataChanged.emit(self.index(row, 0), self.index(row, len(COLUMNS) - 1))

    def tally(self) -> Tally:
        """Return how many polygons there are of each status, whatever the filters show."""
        if self._tally is None:
            self._tally = tally((polygon.status, polygon.area_m2) for polygon in self._all)
        return self._tally

    def next_open(self, row: int) -> int:
        """Return the row of the next polygon that nobody has decided on, after `row` and round the end; -1 for none."""
        count = len(self._rows)
        for step in range(1, count + 1):
            at = (row + step) % count
            if not self._all[self._rows[at]].reviewed:
                return at
        return -1

    def rowCount(self, parent: QModelIndex = QModelIndex()) -> int:  # noqa: B008  (Qt's own signature)
        """Return how many rows are shown; Qt calls this."""
        return 0 if parent.isValid() else len(self._rows)

    def columnCount(self, parent: QModelIndex = QModelIndex()) -> int:  # noqa: B008
        """Return how many columns there are; Qt calls this."""
        return 0 if parent.isValid() else len(COLUMNS)

    def headerData(self, section: int, orientation: Any, role: int = ROLE.DisplayRole) -> Any:
        """Return a column's title; Qt calls this."""
        if orientation == Qt.Orientation.Horizontal and role == ROLE.DisplayRole:
            return (tr("No."), tr("Area"), tr("Conf."), tr("Status"))[section]
        if orientation == Qt.Orientation.Horizontal and role == ROLE.ToolTipRole:
            return (tr("Number"), tr("Area"), tooltip(confidence_words()), tr("Status"))[section]
        return None

    def data(self, index: QModelIndex, role: int = ROLE.DisplayRole) -> Any:
        """Return what a cell shows; Qt calls this."""
        polygon = self.polygon(index.row())
        if polygon is None:
            return None
        if role == ROLE.DisplayRole:
            return _text(polygon, index.column())
        if role == ROLE.TextAlignmentRole and index.column() != STATUS:
            return int(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        if role == ROLE.DecorationRole and index.column() == STATUS:
            return status_colour(polygon.status)
        if role == ROLE.ToolTipRole:
            drawn = tr("Drawn by {}.").format(single_line(polygon.model)) if polygon.model else ""
            status = status_words(polygon.status)
            since = change_words().get(polygon.change, "")
            return tooltip("\n".join(filter(None, (status, since, polygon.comment, drawn)))) or None
        return None

    def _key(self, polygon: Polygon) -> Any:
        known = (polygon.area_m2, polygon.confidence)
        return key_of(self._order, *known, number=polygon.number, reviewed=polygon.reviewed, first=self._first)

    def _passes(self, polygon: Polygon) -> bool:
        if self._inside is not None and polygon.fid not in self._inside:
            return False
        if self._change and polygon.change != self._change:
            return False
        if self._status == "open":
            return not polygon.reviewed
        return not self._status or polygon.status == self._status


def confidence_words() -> str:
    """Return what a confidence means."""
    return tr(
        "Confidence: of polygons with 0.8 about eight in ten are landslides, as measured on the model's "
        "test tiles. Where a model or an older run has no such measurement it is the mean score, which "
        "only ranks polygons."
    )


def status_words(status: str) -> str:
    """Return a status in words."""
    return {
        "accepted": tr("Accepted"),
        "rejected": tr("Rejected"),
        "edited": tr("Edited"),
    }.get(status, tr("Not reviewed"))


def status_colour(status: str) -> QColor:
    """Return a status' colour, of the Okabe-Ito palette, which every kind of colour vision tells apart."""
    return QColor(
        {"accepted": "#009e73", "rejected": "#999999", "edited": "#56b4e9"}.get(status, "#f0e442"),
    )


def _text(polygon: Polygon, column: int) -> str:
    if column == NUMBER:
        return str(polygon.number)
    if column == AREA:
        return "" if math.isnan(polygon.area_m2) else area(polygon.area_m2)
    if column == CONFIDENCE:
        if polygon.pending:
            return WAITS
        return "" if math.isnan(polygon.confidence) else number(polygon.confidence, 2)
    since = change_words().get(polygon.change, "")
    return " · ".join(filter(None, (status_words(polygon.status), since))) + (" *" if polygon.comment else "")


def _known_last(value: float, descending: bool) -> float:  # noqa: FBT001
    """Return a key that puts what is unknown at the end, whichever way round."""
    return value if not math.isnan(value) else (-math.inf if descending else math.inf)


def _polygons(layer: QgsVectorLayer, ground: Optional[Ground], pending: "set[int]") -> "Iterable[Polygon]":
    sizes = _sizes_of_edits(layer, ground) if ground is not None else {}
    request = QgsFeatureRequest()
    request.setFlags(QgsFeatureRequest.Flag.NoGeometry)
    there = [name for name in FIELDS if layer.fields().indexOf(name) >= 0]
    request.setSubsetOfAttributes(there, layer.fields())
    for feature in layer.getFeatures(request):
        polygon = polygon_from(feature)
        edited = sizes.get(polygon.fid)
        known = polygon.area_m2 if edited is None else edited
        yield replace(polygon, area_m2=known, pending=edited is not None or polygon.number in pending)


def polygon_from(feature: QgsFeature) -> Polygon:
    """Return a feature as a line of the list."""
    fields = feature.fields()
    places = [fields.indexOf(name) for name in FIELDS]
    number, size, sure, status, comment, model, change, outline = (
        feature.attribute(place) if place >= 0 else None for place in places
    )
    fid, whole = int(feature.id()), _number(number)
    shown = fid if math.isnan(whole) else int(whole)
    said = status_of(status)
    words = (said if said != PROPOSED else _word(status), _word(comment))
    return Polygon(
        fid,
        shown,
        _number(size),
        _number(sure),
        *words,
        model=_word(model),
        change=change_of(change),
        outline=_word(outline),
    )


def _sizes_of_edits(layer: QgsVectorLayer, ground: Ground) -> "dict[int, float]":
    """Return the areas of the outlines that are drawn or changed and not saved yet, by feature."""
    buffer = layer.editBuffer()
    if buffer is None:
        return {}
    shapes = dict(buffer.changedGeometries())
    shapes.update({fid: one.geometry() for fid, one in buffer.addedFeatures().items()})
    sizes = {}
    for fid, shape in shapes.items():
        feature = layer.getFeature(fid)
        if not is_measured(feature):
            found = ground.measures(shape)
            sizes[int(fid)] = found.area_m2 if found is not None else 0.0
    return sizes


def _number(value: Any) -> float:
    return float(value) if isinstance(value, (int, float)) else math.nan


def _word(value: Any) -> str:
    return value if isinstance(value, str) else ""
