"""From the dock's choices to what the engine is asked."""

from pathlib import Path
from typing import Any, Optional

from landslide_wsss_plugin.common.text import tr
from landslide_wsss_plugin.dock.earlier.section import EarlierSection
from landslide_wsss_plugin.dock.map.model_section import ModelSection
from landslide_wsss_plugin.dock.map.scene_section import SceneSection
from landslide_wsss_plugin.dock.thresholds.section import ThresholdsSection
from landslide_wsss_plugin.layers import area
from landslide_wsss_plugin.layers.scene_layer import SceneError, reading_of, scene_file
from landslide_wsss_plugin.records import run_folders as runs

Request = dict[str, Any]


class Choices:
    """The sections that say what to do.

    Args:
        scene: raster, bands and area.
        model: model, method and device.
        thresholds: how sure, and how large.
        earlier: the earlier image.
    """

    def __init__(
        self, scene: SceneSection, model: ModelSection, thresholds: ThresholdsSection, earlier: EarlierSection
    ) -> None:
        self._earlier = earlier
        self._scene = scene
        self._model = model
        self._thresholds = thresholds

    def model_path(self) -> Optional[str]:
        """Return the chosen model file; None is the shipped model."""
        return self._model.model_path()

    def settings(self) -> "dict[str, Any]":
        """Return the engine's run settings."""
        return {
            "method": self._model.method.value,
            "cam": self._model.quality(),
            **self._scene.reading_settings(),
            "device": self._model.device.value,
            "thresholds": self._thresholds.values(),
            "polygons": self._thresholds.polygon_values(),
            "before": self._earlier.run_settings(),
        }

    def new_run(self, folder: Optional[Path], *, overwrite: bool) -> Request:
        """Return the request of a new run, and write its area of interest into the folder.

        Raises:
            SceneError: no usable raster, or no folder.
            AreaError: no usable area.
        """
        layer = self._scene.layer()
        scene = scene_file(layer)
        folder = needed(folder)
        polygons = self._scene.area_in_crs(layer.crs()) if layer is not None else None
        aoi = None
        if polygons is not None and layer is not None:
            aoi = str(area.write(polygons, layer.crs(), _ready(_free_area(runs.area_file(folder)))))
        masked = runs.before_mask_file(folder)
        before = self._earlier.run_settings(
            lambda shapes: area.write(shapes, layer.crs(), _ready(_free_area(masked)))  # type: ignore[union-attr]
        )
        return {
            "scene": scene,
            **reading_of(layer),
            "out": str(folder),
            "model": self.model_path(),
            "settings": {**self.settings(), "before": before},
            "aoi": aoi,
            "resume": False,
            "overwrite": overwrite,
        }

    def resumed_run(self, standing: runs.Standing) -> Request:
        """Return what an interrupted run was asked, with the device, thresholds and smallest landslide of now.

        Those three touch no score, so that the finished rows still hold.
        """
        began = standing.request["settings"]
        given = {name: value for name, value in self._thresholds.values().items() if value is not None}
        settings = {
            **began,
            "image_date": self._scene.image_date() or began.get("image_date"),
            "device": self._model.device.value,
            "thresholds": {**began.get("thresholds", {}), **given},
            "polygons": {**began.get("polygons", {}), **self._thresholds.polygon_values()},
        }
        return {**standing.request, "settings": settings, "resume": True, "overwrite": False}


def needed(folder: Optional[Path]) -> Path:
    """Return the folder.

    Raises:
        SceneError: there is none.
    """
    if folder is None:
        raise SceneError(tr("There is no output folder."), tr("Choose a folder for the results."))
    return folder


def _free_area(path: Path) -> Path:
    """Return where an area goes; what stands there is replaced only where this plugin wrote it.

    Raises:
        AreaError: a file of somebody else's stands there.
    """
    if path.exists() and not area.is_area(path):
        raise area.AreaError(
            tr("The file {} is not an area of this plugin.").format(path), tr("Choose another output folder.")
        )
    return path


def _ready(path: Path) -> Path:
    """Make the folder of a file.

    Raises:
        AreaError: it cannot be made.
    """
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise area.AreaError(
            tr("The folder {} cannot be made: {}.").format(path.parent, error.strerror),
            tr("Choose an output folder that you may write to."),
        ) from error
    return path
