"""Squares over a raster that a person labels: landslide, none or skip; a GeoPackage layer, saved at each label."""

from collections.abc import Iterable
from pathlib import Path
from typing import Any, Optional

from qgis.core import (
    QgsCoordinateTransform,
    QgsCsException,
    QgsFeature,
    QgsFeatureRequest,
    QgsFields,
    QgsGeometry,
    QgsPointXY,
    QgsProject,
    QgsRasterLayer,
    QgsRectangle,
    QgsSpatialIndex,
    QgsVectorFileWriter,
    QgsVectorLayer,
    QgsWkbTypes,
)
from qgis.PyQt.QtCore import QObject, QVariant, pyqtSignal

from landslide_wsss_plugin.common import whole_files
from landslide_wsss_plugin.common.text import tr
from landslide_wsss_plugin.layers import foreign_files, label_style
from landslide_wsss_plugin.layers.label_cells import GridError, cells
from landslide_wsss_plugin.layers.new_fields import text_field, whole_number_field

LANDSLIDE, NONE, SKIP, OPEN = "landslide", "none", "skip", ""
LABELS = (LANDSLIDE, NONE, SKIP)
LAYER = "labels"
KEPT_STEPS = 200
"""Steps that can be undone."""

IS_GRID = "landslide_wsss/labels"
"""The custom property of a label layer."""


def make(path: Path, raster: QgsRasterLayer, side_px: int, extent: Optional[QgsRectangle] = None) -> QgsVectorLayer:
    """Write a new grid of open squares and return its layer, styled.

    Args:
        path: a GeoPackage that is not there yet.
        raster: what is labelled.
        side_px: of a square, raster pixels.
        extent: in the raster's CRS; None takes all of it.

    Raises:
        GridError: the raster has no CRS, no square fits, there are too many, or the file cannot be written.
    """
    if not raster.crs().isValid():
        raise GridError(
            tr("The raster has no CRS, so its labels would lie nowhere."),
            tr("Assign a CRS to it: right-click, Layer CRS."),
        )
    squares = list(cells(raster, side_px, extent))
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        with whole_files.written_whole(path, len(squares)) as part:
            _write(part, raster, squares)
    except OSError as error:
        raise GridError(
            tr("The labels cannot be written to {}: {}.").format(path, (error.strerror or str(error)).rstrip(".")),
            tr("Choose a folder that you may write to."),
        ) from error
    layer = open_grid(path)
    layer.saveStyleToDatabase("labels", "", True, "")  # noqa: FBT003  (useAsDefault)
    return layer


def _write(path: Path, raster: QgsRasterLayer, squares: "Iterable[tuple[int, int, QgsRectangle]]") -> None:
    fields = QgsFields()
    for field in (text_field("label"), whole_number_field("row"), whole_number_field("col")):
        fields.append(field)
    options = QgsVectorFileWriter.SaveVectorOptions()
    options.driverName, options.layerName = "GPKG", LAYER
    context = QgsProject.instance().transformContext()
    writer = QgsVectorFileWriter.create(str(path), fields, QgsWkbTypes.Polygon, raster.crs(), context, options)
    failure = writer.errorMessage()
    for row, col, place in squares if not failure else ():
        feature = QgsFeature(fields)
        feature.setAttributes([OPEN, row, col])
        feature.setGeometry(QgsGeometry.fromRect(place))
        writer.addFeature(feature)
        failure = failure or writer.errorMessage()
    del writer  # closes the file
    if failure:
        raise OSError(failure)


def open_grid(path: Path) -> QgsVectorLayer:
    """Open the labels of a file, styled.

    Raises:
        GridError: there are none.
    """
    layer = foreign_files.open_polygons(path, LAYER, tr("Labels"))
    if not layer.isValid() or layer.fields().lookupField("label") < 0:
        raise GridError(
            tr("{} holds no labels.").format(path.name), tr("Choose a file that was made here, or make a new grid.")
        )
    label_style.apply(layer)
    layer.setCustomProperty(IS_GRID, "yes")
    return layer


def is_grid(layer: Any) -> bool:
    """Whether a layer is a grid of labels."""
    return isinstance(layer, QgsVectorLayer) and bool(layer.customProperty(IS_GRID))


class LabelGrid(QObject):
    """The squares of a layer, with their labels at hand.

    Args:
        layer: as `make` or `open_grid` gives it.
    """

    changed = pyqtSignal()
    """A label was given or taken back, here or in QGIS' own editing tools."""

    def __init__(self, layer: QgsVectorLayer) -> None:
        super().__init__()
        self.layer = layer
        self.layer_id = str(layer.id())
        """Known also once the layer has gone."""
        self._field = layer.fields().lookupField("label")
        self._labels: dict[int, str] = {}
        self._places: dict[tuple[int, int], int] = {}
        self._steps: list[dict[int, str]] = []
        self._index = QgsSpatialIndex()
        self._read()
        layer.attributeValueChanged.connect(self._edited)
        layer.afterRollBack.connect(self._read_again)
        layer.featuresDeleted.connect(self._read_again)
        layer.featureAdded.connect(self._read_again)

    def counts(self) -> "dict[str, int]":
        """Return how many squares have each label."""
        found = dict.fromkeys((*LABELS, OPEN), 0)
        for label in self._labels.values():
            found[label if label in found else OPEN] += 1
        return found

    def label(self, number: int) -> str:
        """Return a square's label."""
        return self._labels.get(number, OPEN)

    def numbers(self) -> "list[int]":
        """Return the squares."""
        return list(self._labels)

    def near(self, box: QgsRectangle) -> "list[int]":
        """Return the squares whose bounds meet a box in the layer's CRS."""
        return [int(number) for number in self._index.intersects(box)]

    def at(self, point: QgsPointXY) -> Optional[int]:
        """Return the square at a point in the layer's CRS; None where there is none."""
        spot = QgsGeometry.fromPointXY(point)
        box = QgsRectangle(point.x(), point.y(), point.x(), point.y())
        for number in self._index.intersects(box):
            if self._index.geometry(number).intersects(spot):
                return int(number)
        return None

    def place(self, number: int) -> QgsGeometry:
        """Return a square."""
        return self._index.geometry(number)

    def beside(self, number: int, rows: int, cols: int) -> Optional[int]:
        """Return the square so many rows down and columns to the right of another; None beyond the grid's edge."""
        where = next((place for place, other in self._places.items() if other == number), None)
        return None if where is None else self._places.get((where[0] + rows, where[1] + cols))

    def first(self) -> Optional[int]:
        """Return the first square that is still open; where none is, the first."""
        numbers = [self._places[place] for place in sorted(self._places)]
        return next((number for number in numbers if not self._labels[number]), numbers[0] if numbers else None)

    def give(self, labels: "dict[int, str]") -> None:
        """Label squares, on the disk at once unless the layer is being edited; one step of undo."""
        before = {number: self._labels[number] for number, label in labels.items() if self._labels[number] != label}
        if not before:
            return
        self._write({number: labels[number] for number in before})
        self._steps = [*self._steps[-KEPT_STEPS + 1 :], before]

    @property
    def can_undo(self) -> bool:
        """Whether there is a step to take back."""
        return bool(self._steps)

    def undo(self) -> None:
        """Take back the last step."""
        if self._steps:
            self._write(self._steps.pop())

    def _write(self, labels: "dict[int, str]") -> None:
        if self.layer.isEditable():
            self.layer.beginEditCommand(tr("Label tiles"))
            for number, label in labels.items():
                self.layer.changeAttributeValue(number, self._field, label)
            self.layer.endEditCommand()
        elif not self.layer.dataProvider().changeAttributeValues(
            {number: {self._field: label} for number, label in labels.items()}
        ):
            raise GridError(
                tr("The label cannot be saved in {}.").format(self.layer.source().split("|")[0]),
                tr("Check that the file is still there and can be written."),
            )
        self._labels.update(labels)
        self.layer.triggerRepaint()
        self.changed.emit()

    def _read(self) -> None:
        self._labels, self._places, self._index = {}, {}, QgsSpatialIndex(QgsSpatialIndex.FlagStoreFeatureGeometries)
        names = self.layer.fields()
        row, col = names.lookupField("row"), names.lookupField("col")
        for feature in self.layer.getFeatures(QgsFeatureRequest()):
            if not feature.hasGeometry():
                continue
            self._index.addFeature(feature)
            self._labels[feature.id()] = _word(feature.attribute(self._field))
            if row >= 0 and col >= 0:
                self._places[feature.attribute(row), feature.attribute(col)] = feature.id()

    def _read_again(self, *_what: Any) -> None:
        self._read()
        self.changed.emit()

    def _edited(self, number: int, field: int, value: Any) -> None:
        if field == self._field and number in self._labels and self._labels[number] != _word(value):
            self._labels[number] = _word(value)
            self.changed.emit()


def to_layer(point: QgsPointXY, crs: Any, layer: Any) -> Optional[QgsPointXY]:
    """Bring a point of the map into a layer's CRS; None where that cannot be."""
    try:
        return QgsCoordinateTransform(crs, layer.crs(), QgsProject.instance()).transform(point)
    except QgsCsException:
        return None


def balance(counts: "dict[str, int]", least: int, enough: int) -> str:
    """Return what is still to do before, and what would be better for, a training.

    Args:
        counts: as `LabelGrid.counts` gives them.
        least: squares of each kind without which nothing can be trained.
        enough: squares of each kind from which a model is worth a try.
    """
    rarer, commoner = sorted((LANDSLIDE, NONE), key=lambda label: counts[label])
    if counts[rarer] < least:
        return tr("Label at least {} tiles of each kind to train.").format(least)
    if counts[commoner] > 5 * counts[rarer]:
        kinds = {LANDSLIDE: tr("Label more tiles with a landslide."), NONE: tr("Label more tiles without one.")}
        return tr("One kind is more than five times as frequent.") + " " + kinds[rarer]
    if counts[rarer] < enough:
        return tr("Enough for a first try; {} of each kind are better.").format(enough)
    return tr("Enough for a model that is worth a try.")


def _word(value: Any) -> str:
    """Return a label of an attribute, which may be NULL."""
    text = "" if value is None or (isinstance(value, QVariant) and value.isNull()) else str(value).strip().lower()
    return text if text in LABELS else OPEN


def words(labels: Iterable[str]) -> "dict[str, str]":
    """Return labels in the user's words."""
    known = {LANDSLIDE: tr("Landslide"), NONE: tr("No landslide"), SKIP: tr("Unsure"), OPEN: tr("No label")}
    return {label: known[label] for label in labels}
