"""The dock's choice of an earlier image of the scene, with what the engine understood of it."""

from pathlib import Path
from typing import Any, Callable, Optional

from qgis.core import QgsGeometry, QgsMapLayerProxyModel, QgsProject, QgsRasterLayer
from qgis.PyQt.QtCore import pyqtSignal
from qgis.PyQt.QtWidgets import QLineEdit

from landslide_wsss_plugin.common.text import tr
from landslide_wsss_plugin.dock.earlier.words import doubts_of, facts_of
from landslide_wsss_plugin.dock.map.scene_facts import remarks
from landslide_wsss_plugin.dock.map.scene_section import SceneSection
from landslide_wsss_plugin.dock.widgets.choice import optional_layers, with_open_button
from landslide_wsss_plugin.dock.widgets.status import Status
from landslide_wsss_plugin.dock.widgets.widgets import Facts, Section
from landslide_wsss_plugin.layers import area, outputs
from landslide_wsss_plugin.layers.layer_watch import LayerWatch
from landslide_wsss_plugin.layers.scene_layer import crs_of, earlier_of, scene_file


class EarlierSection(Section):
    """Raster, date and clouds of the earlier image.

    Args:
        iface: QGIS' interface to its window.
        scene: the scene that it is compared with.
    """

    chosen = pyqtSignal(bool)
    """Whether there is an earlier image now."""

    reading_changed = pyqtSignal()
    """Something changed by which the two images are read."""

    def __init__(self, iface: Any, scene: SceneSection) -> None:
        super().__init__(tr("Earlier image (optional)"), "earlier")
        self._iface, self._scene = iface, scene
        self._answer: Optional[dict[str, Any]] = None
        self._chosen_id = ""
        self._watch = LayerWatch(self._scene_changed)
        self.raster = optional_layers(QgsMapLayerProxyModel.RasterLayer)
        tip = tr("An image of the place from before the event. The polygons then say what is new. Empty: none.")
        self.row(tr("Earlier i&mage"), with_open_button(self.raster, iface), tip)
        self.about = self.note()
        self.facts = Facts()
        self.whole(self.facts)
        self.doubts = Status()
        self.whole(self.doubts)
        self.date = QLineEdit()
        self.date.setPlaceholderText(tr("as the file says"))
        tip = tr("The day on which the earlier image was taken, such as 2020-06-30.")
        self._of_image = [(self.row(tr("Ta&ken before on"), self.date, tip), self.date)]
        self.clouds = optional_layers(QgsMapLayerProxyModel.PolygonLayer)
        tip = tr("Polygons of the earlier image that are left out, such as clouds. There the scene alone decides.")
        self._of_image.append((self.row(tr("Lea&ve out"), self.clouds, tip), self.clouds))
        self._hide_results()
        self._show()
        QgsProject.instance().layersAdded.connect(self._hide_results)
        self.raster.layerChanged.connect(self._choose)
        self.date.editingFinished.connect(self.reading_changed)
        scene.reading_changed.connect(self._scene_changed)

    def layer(self) -> Optional[QgsRasterLayer]:
        """Return the earlier image; None where there is none."""
        return self.raster.currentLayer()

    def run_settings(self, write_mask: "Optional[Callable[[list[QgsGeometry]], Path]]" = None) -> "dict[str, Any]":
        """Return the engine's settings of the earlier image; {} without one.

        Args:
            write_mask: writes the polygons that are left out, in the scene's CRS; None leaves them out.

        Raises:
            SceneError: the raster is no file.
            AreaError: the polygons cannot be brought into the CRS of the scene.
        """
        layer, clouds, scene = self.layer(), self.clouds.currentLayer(), self._scene.layer()
        if layer is None:
            return {}
        values = earlier_of(layer)
        if self.date.text().strip():
            values["date"] = self.date.text().strip()
        if clouds is not None and scene is not None and write_mask is not None:
            shapes = area.in_crs((feature.geometry() for feature in clouds.getFeatures()), clouds.crs(), scene.crs())
            if not shapes:
                raise area.AreaError(
                    tr("The layer “{}” holds no polygon.").format(clouds.name()),
                    tr("Draw the clouds in it, or leave out nothing."),
                )
            values["mask"] = str(write_mask(shapes))
        return values

    def request(self) -> "Optional[dict[str, Any]]":
        """Return what the engine is asked about the earlier image; None without one, or without a scene.

        Raises:
            SceneError: one of the two rasters is no file.
        """
        layer, scene = self.layer(), self._scene.layer()
        if layer is None or scene is None:
            return None
        return {
            "scene": scene_file(layer),
            "role": "earlier",
            "later": scene_file(scene),
            **crs_of(scene),
            "settings": {**self._scene.reading_settings(), "before": self.run_settings()},
        }

    @property
    def is_described(self) -> bool:
        """Whether the engine's description, or its refusal, is shown."""
        return self._answer is not None or self.doubts.kind == "error"

    def show_own(self) -> None:
        """Show nothing that the engine has said."""
        self._answer = None
        self.about.setText("")
        self.facts.show_facts([])
        self.date.setPlaceholderText(tr("as the file says"))
        self.doubts.show_message("", "info")

    def show_waiting(self) -> None:
        """Say that the engine reads the raster."""
        if self._answer is None:
            self.show_own()
            self.about.setText(tr("Reading the earlier image…"))

    def show_answer(self, answer: "dict[str, Any]") -> None:
        """Show what the engine understood.

        Args:
            answer: of its command `scene` in the role "earlier".
        """
        self.show_own()
        self._answer = answer
        self.about.setText("\n".join(remarks(answer)))
        self.facts.show_facts(facts_of(answer))
        date = (answer.get("info") or {}).get("date")
        self.date.setPlaceholderText(tr("{}, as the file says").format(date) if date else tr("the file does not say"))
        doubts = doubts_of(answer)
        self.doubts.show_message("\n\n".join(doubts), "warning" if doubts else "info")

    def show_refusal(self, message: str, hint: str) -> None:
        """Say why a run with this image would be refused, before it is."""
        self.show_own()
        layer = self.layer()
        if layer is not None:
            message = message.replace(scene_file(layer), layer.name())
        self.doubts.show_message(hint, "error", message)

    def _choose(self, *_layer: Any) -> None:
        layer = self.layer()
        number = layer.id() if layer is not None else ""
        if number == self._chosen_id:
            return
        self._chosen_id = number
        self._watch.follow(layer)
        self.date.clear()  # it was another image's
        self._show()
        self.show_own()
        self.chosen.emit(layer is not None)
        self.reading_changed.emit()

    def _scene_changed(self) -> None:  # or the CRS or the bands of the earlier image
        if self.layer() is not None:
            self.reading_changed.emit()

    def _show(self) -> None:
        for label, field in self._of_image:
            label.setVisible(self.layer() is not None)
            field.setVisible(self.layer() is not None)

    def _hide_results(self, _added: Any = None) -> None:
        self.raster.setExceptedLayerList(outputs.results(QgsProject.instance()))
