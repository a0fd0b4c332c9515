"""Offers a model that was taught for the kind of image that the chosen scene is."""

from typing import Any

from qgis.PyQt.QtCore import QObject

from landslide_wsss_plugin.common.text import tr
from landslide_wsss_plugin.dock.map.model_section import ModelSection
from landslide_wsss_plugin.dock.map.scene_section import SceneSection
from landslide_wsss_plugin.dock.widgets.status import Status
from landslide_wsss_plugin.records.sensors import Sensor
from landslide_wsss_plugin.runtime import model_store

TAKE = "take"


class ModelOffer(QObject):
    """Says in the section of the model that one of the user's own was taught for images like the scene.

    Args:
        scene: the chosen one, as the engine describes it.
        model: where it can be chosen.
    """

    def __init__(self, scene: SceneSection, model: ModelSection) -> None:
        super().__init__()
        self._scene, self._model = scene, model
        self.path = ""
        self.status = Status()
        model.below(self.status)
        self.status.text.linkActivated.connect(self._take)
        scene.described.connect(self.look)
        scene.changed.connect(self.look)
        model.model_changed.connect(self.look)

    def look(self) -> None:
        """Offer the model that most views have taught for this kind of image, unless one of the kind is chosen."""
        kind = self._scene.sensor()
        fitting = [one for one in model_store.installed() if kind and not one.problem and _fits(one.sensor, kind)]
        self.path = ""
        if not fitting or any(str(one.path) == self._model.model_path() for one in fitting):
            self.status.show_message("", "info")
            return
        best = max(fitting, key=lambda one: one.sensor.views if one.sensor else 0)
        self.path = str(best.path)
        about = best.sensor.in_words() if best.sensor else ""
        self.status.show_message(
            tr("It was taught for this kind of image: {}.").format(about),
            "info",
            tr("You have the model “{}”.").format(best.title),
            [(TAKE, tr("Use it"))],
        )

    def _take(self, link: str) -> None:
        if link == TAKE and self.path:
            self._model.set_path(self.path)


def _fits(sensor: Any, kind: Sensor) -> bool:
    return isinstance(sensor, Sensor) and sensor.fits(kind)
