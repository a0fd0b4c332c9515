"""The dock's first section: which raster, which bands, which part of it."""

from typing import Any, Optional

from qgis.core import QgsCoordinateReferenceSystem, QgsGeometry, QgsMapLayerProxyModel, QgsProject, QgsRasterLayer
from qgis.gui import QgsMapLayerComboBox
from qgis.PyQt.QtCore import pyqtSignal
from qgis.PyQt.QtWidgets import (
    QCheckBox,
    QDoubleSpinBox,
    QLineEdit,
)

from landslide_wsss_plugin.common.text import tr
from landslide_wsss_plugin.dock.map import scene_facts
from landslide_wsss_plugin.dock.map.band_row import BandRow
from landslide_wsss_plugin.dock.widgets.arranging import narrow
from landslide_wsss_plugin.dock.widgets.choice import Choice, optional_layers, with_open_button
from landslide_wsss_plugin.dock.widgets.status import Status
from landslide_wsss_plugin.dock.widgets.widgets import Facts, Section
from landslide_wsss_plugin.layers import area, outputs
from landslide_wsss_plugin.layers import scene_layer as scenes
from landslide_wsss_plugin.layers.layer_watch import LayerWatch
from landslide_wsss_plugin.records.sensors import Sensor
from landslide_wsss_plugin.runtime import settings

WHOLE, VIEW, POLYGONS, SELECTED = "layer", "view", "polygons", "selected"


class SceneSection(Section):
    """Raster, bands and area.

    Args:
        iface: QGIS' interface to its window.
    """

    changed = pyqtSignal()
    """Another raster was chosen."""

    described = pyqtSignal()
    """The engine has described the scene."""

    reading_changed = pyqtSignal()
    """Something changed by which the raster is read: the raster, its CRS or style, bands, border or date."""

    def __init__(self, iface: Any) -> None:
        super().__init__(tr("Scene"), "scene")
        self._iface = iface
        self.raster = QgsMapLayerComboBox()
        self.raster.setFilters(QgsMapLayerProxyModel.RasterLayer)
        narrow(self.raster)
        self.row(tr("&Raster"), with_open_button(self.raster, iface), tr("The orthophoto or satellite scene to map."))
        self.about = self.note()
        self.facts = Facts()
        self.whole(self.facts)
        self.doubts = Status()
        self.whole(self.doubts)
        self.keep_fill = QCheckBox(tr("Keep the border"))
        self.keep_fill.setToolTip(tr("Take the border as a part of the image, not as a place without data."))
        self.below(self.keep_fill)
        self.keep_fill.hide()
        self._model_pixel_m = scenes.MODEL_PIXEL_M
        self._answer: Optional[dict[str, Any]] = None
        self._watch = LayerWatch(self._layer_altered)
        self._scene_id = ""
        self._band_row = BandRow()
        self.bands = self._band_row.boxes
        self.row(
            tr("&Bands"),
            self._band_row,
            tr("Which bands hold red, green and blue. Set from the file; change them for other band orders."),
        )
        self.date = QLineEdit()
        self.date.setPlaceholderText(tr("as the file says"))
        self.row(
            tr("&Taken on"),
            self.date,
            tr("The day on which the image was taken, such as 2021-08-04. It is kept with every polygon."),
        )
        self._add_terrain()
        self.area = Choice()
        self.area.add(tr("Whole layer"), WHOLE)
        self.area.add(tr("Map view"), VIEW, tr("What the map shows when you press Run."))
        self.area.add(tr("Polygon layer"), POLYGONS, tr("Only inside the polygons of a layer."))
        self.area.add(tr("Selected polygons"), SELECTED, tr("Only inside the polygons selected in a layer."))
        self.row(tr("&Area"), self.area, tr("Map the whole raster, or only a part of it."))
        self.polygons = QgsMapLayerComboBox()
        self.polygons.setFilters(QgsMapLayerProxyModel.PolygonLayer)
        narrow(self.polygons)
        self._polygons_label = self.row(
            tr("&Inside"), self.polygons, tr("The layer whose polygons are the area to map.")
        )
        self.area.choose(settings.text("area", WHOLE))
        self._show_polygons()
        self._hide_results()
        self._show_scene()
        QgsProject.instance().layersAdded.connect(self._hide_results)
        self.raster.layerChanged.connect(self._show_scene)
        self.area.currentIndexChanged.connect(self._show_polygons)
        self._band_row.chosen.connect(self.reading_changed)
        self.keep_fill.clicked.connect(self.reading_changed)
        self.date.editingFinished.connect(self.reading_changed)

    def _add_terrain(self) -> None:
        """Add the elevation model, and the slope below which nothing is proposed."""
        self.elevation = optional_layers(QgsMapLayerProxyModel.RasterLayer)
        self.row(
            tr("E&levation"),
            self.elevation,
            tr("An elevation model of the place, for slope, aspect and drop of each landslide. Empty: none."),
        )
        self.least_slope = QDoubleSpinBox()
        self.least_slope.setRange(0.0, 60.0)
        self.least_slope.setDecimals(0)
        self.least_slope.setSuffix("°")
        self.least_slope.setSpecialValueText(tr("any slope"))
        tip = tr(
            "Leave out proposals on flatter ground, such as roads, fields and gravel banks. Needs an elevation model."
        )
        self.row(tr("Least &slope"), self.least_slope, tip)
        self.elevation.layerChanged.connect(self.reading_changed)
        self.elevation.layerChanged.connect(self._offer_slope)  # no lambda: QGIS calls one after the panel is gone
        self.least_slope.setEnabled(self.elevation.currentLayer() is not None)

    def layer(self) -> Optional[QgsRasterLayer]:
        """Return the chosen raster."""
        return self.raster.currentLayer()

    def file(self) -> str:
        """Return the chosen raster as the engine names it; "" where none is chosen, or it is no file."""
        try:
            return scenes.scene_file(self.layer())
        except scenes.SceneError:
            return ""

    def chosen_bands(self) -> "Optional[list[int]]":
        """Return red, green and blue; None where they are what the file says, so that the engine's own rule holds."""
        return self._band_row.values() if self.layer() is not None else None

    def reading_settings(self) -> "dict[str, Any]":
        """Return the engine's settings by which the raster is read and its landslides are measured.

        Raises:
            SceneError: the elevation model is no file.
        """
        model = self.elevation.currentLayer()
        terrain: Optional[dict[str, Any]] = None
        if model is not None:
            terrain = {"dem": scenes.scene_file(model), "crs": scenes.crs_of(model).get("scene_crs")}
            if self.least_slope.value() > 0:
                terrain["min_slope_deg"] = self.least_slope.value()
        return {
            "bands": self.chosen_bands(),
            "keep_fill": self.keep_fill.isChecked(),
            "image_date": self.image_date(),
            "terrain": terrain,
        }

    def image_date(self) -> Optional[str]:
        """Return the day that the user typed for the scene; None leaves it to the file. The engine checks it."""
        return (self.date.text().strip() or None) if self.layer() is not None else None

    def area_in_crs(self, crs: QgsCoordinateReferenceSystem) -> "Optional[list[QgsGeometry]]":
        """Return the polygons of the area in the scene's CRS; None is the whole layer.

        Raises:
            AreaError: the area is empty or cannot be brought into the CRS.
        """
        kind = self.area.value
        if kind == WHOLE:
            return None
        if kind == VIEW:
            view = self._iface.mapCanvas().mapSettings()
            polygon = area.rectangle(QgsGeometry.fromQPolygonF(view.visiblePolygon()))
            return area.in_crs([polygon], view.destinationCrs(), crs)
        layer = self.polygons.currentLayer()
        if layer is None:
            raise area.AreaError(tr("There is no polygon layer."), tr("Add one, or look at the whole layer."))
        features = layer.selectedFeatures() if kind == SELECTED else layer.getFeatures()
        shapes = [feature.geometry() for feature in features]
        if not shapes:
            raise area.AreaError(
                tr("No polygon is selected in “{}”.").format(layer.name())
                if kind == SELECTED
                else tr("The layer “{}” holds no polygon.").format(layer.name()),
                tr("Select the polygons to look inside, or choose another area."),
            )
        return area.in_crs(shapes, layer.crs(), crs)

    def remember(self) -> None:
        """Keep the choice of area for the next time."""
        settings.remember("area", self.area.value)

    def _hide_results(self, _added: Any = None) -> None:
        """Leave masks and scores out of the lists of scenes and elevation models."""
        for combo in (self.raster, self.elevation):
            combo.setExceptedLayerList(outputs.results(QgsProject.instance()))

    def _show_scene(self) -> None:
        """Begin with another raster; what was said of this one stays, also where QGIS lists its layers anew."""
        layer = self.layer()
        number = layer.id() if layer is not None else ""
        if number and number == self._scene_id and self._watch.layer is not None:
            return
        self._watch.follow(layer)
        if number and number != self._scene_id:
            self._scene_id = number
            self.date.clear()  # it was another image's
            self.keep_fill.setChecked(False)
            self._band_row.fill(layer)
        self.show_own()
        self.changed.emit()
        self.reading_changed.emit()

    @property
    def is_described(self) -> bool:
        """Whether the engine's description, or its refusal, is shown."""
        return self._answer is not None or self.doubts.kind == "error"

    def _offer_slope(self, model: Optional[QgsRasterLayer]) -> None:
        self.least_slope.setEnabled(model is not None)

    def _layer_altered(self) -> None:
        if self._answer is None:
            self.show_own()
        self.reading_changed.emit()

    def show_own(self) -> None:
        """Show what QGIS knows of the raster: the engine has not read it, or cannot."""
        self._answer = None
        layer = self.layer()
        self.facts.show_facts([])
        self.keep_fill.setVisible(self.keep_fill.isChecked())
        self.date.setPlaceholderText(tr("as the file says"))
        doubts: list[str] = []
        if layer is None:
            self.about.setText(tr("Open an orthophoto or satellite scene to begin."))
        else:
            try:
                scenes.scene_file(layer)
                self.about.setText(scenes.in_words(layer))
                doubts = scenes.doubts(layer, self._model_pixel_m)
            except scenes.SceneError as error:
                self.about.setText(f"{error.message} {error.hint}")
        self._show_doubts(doubts)

    def show_waiting(self) -> None:
        """Show what QGIS knows, and that the engine reads the raster."""
        if self._answer is None:
            self.show_own()
            self.about.setText(f"{self.about.text()}\n{tr('Reading the scene…')}")

    def show_answer(self, answer: "dict[str, Any]") -> None:
        """Show what the engine understood of the raster.

        Args:
            answer: of its command `scene`.
        """
        info = answer.get("info") or {}
        if not info:
            self.show_own()
            return
        self._band_row.show_own(info["bands"])
        self._answer = answer
        self.about.setText("\n".join(scene_facts.remarks(answer)))
        self.facts.show_facts(scene_facts.facts(answer, self.image_date() or ""))
        self.keep_fill.setVisible(bool(info.get("fill")) or self.keep_fill.isChecked())
        date = info.get("date")
        self.date.setPlaceholderText(tr("{}, as the file says").format(date) if date else tr("the file does not say"))
        self._show_levels(answer)
        self.described.emit()

    def sensor(self) -> Optional[Sensor]:
        """Return the kind of image that the scene is; None before the engine has described it."""
        layer, info = self.layer(), (self._answer or {}).get("info") or {}
        if layer is None or not info:
            return None
        return Sensor(layer.bandCount(), str(info.get("dtype", "")), info.get("pixel_size_m"))

    def show_refusal(self, message: str, hint: str) -> None:
        """Say why a run over this raster would be refused, before it is."""
        self.show_own()
        layer = self.layer()
        if layer is not None and layer.bandCount() < 3 and "--bands" in hint and "stack" not in hint:
            hint = tr("Choose below which band stands for red, green and blue, if it is an image.")
        if layer is not None:  # where the file lies is known: it was chosen
            message = message.replace(scenes.scene_file(layer), layer.name())
        self.doubts.show_message(hint, "error", message)

    def set_model_pixel(self, side_m: float) -> None:
        """Say which ground pixel the chosen model's networks saw, metres."""
        self._model_pixel_m = side_m
        layer = self.layer()
        if self._answer is not None:
            self._show_levels(self._answer)
        elif self.doubts.kind != "error":
            self._show_doubts(scenes.doubts(layer, side_m) if layer is not None and layer.isValid() else [])
        self.reading_changed.emit()

    def _show_levels(self, answer: "dict[str, Any]") -> None:
        """Show what the engine doubts, in red or amber; where there is no doubt, what it measured, in green."""
        doubts = scene_facts.doubts(answer, self._model_pixel_m)
        if scene_facts.is_grave(answer):
            self.doubts.show_message("\n\n".join(doubts), "error", tr("Do not rely on a map of this scene."))
        elif doubts:
            self._show_doubts(doubts)
        else:
            measured = scene_facts.assurances(answer)
            self.doubts.show_message("\n\n".join(measured), "success" if measured else "info")

    def _show_doubts(self, doubts: "list[str]") -> None:
        self.doubts.show_message("\n\n".join(doubts), "warning" if doubts else "info")

    def _show_polygons(self) -> None:
        shown = self.area.value in {POLYGONS, SELECTED}
        self.polygons.setVisible(shown)
        self._polygons_label.setVisible(shown)
