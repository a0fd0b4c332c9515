"""Asks the engine what it understands of the chosen raster, before a run and whenever that may have changed."""

from typing import Any, Callable, Optional

from qgis.PyQt.QtCore import QObject, QTimer

from landslide_wsss_plugin.engine_client.connection import Failed, Success
from landslide_wsss_plugin.engine_client.session import EngineSession, PendingRequest
from landslide_wsss_plugin.layers.scene_layer import SceneError, reading_of, scene_file
from landslide_wsss_plugin.runtime import settings

IDLE_S = 30.0
"""How long the engine is kept at hand for the next raster; it holds a few hundred MB."""
SOON_MS = 400
"""How long choices may follow each other before the engine is asked."""
OF_THE_SCENE = ("scene", "before", "settings")
"""Kinds of errors that a run over this scene would end with, too."""


class SceneReading(QObject):
    """Keeps the description of the raster that a section shows.

    Args:
        section: shows it: the scene's, or that of its earlier image.
        wanted: returns the request; None where there is nothing to read.
        session: the engine at hand; None keeps one of its own.
    """

    def __init__(
        self,
        section: Any,
        wanted: "Callable[[], Optional[dict[str, Any]]]",
        session: Optional[EngineSession] = None,
    ) -> None:
        super().__init__()
        self._section = section
        self._request_of = wanted
        self._awake = False
        self._request: Optional[dict[str, Any]] = None
        self._pending: Optional[PendingRequest] = None
        self.session = session or EngineSession(IDLE_S)
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(SOON_MS)
        self._timer.timeout.connect(self._read)
        section.reading_changed.connect(self.read_soon)
        self.session.ended.connect(self._ended)

    @property
    def busy(self) -> bool:
        """Whether the description that is shown may be of something else than what is chosen."""
        return self._timer.isActive() or self._pending is not None

    def set_awake(self, awake: bool) -> None:  # noqa: FBT001  (a slot)
        """Ask from now on, or no more: nobody sees the panel."""
        self._awake = awake
        if awake:
            self.read_soon()

    def read_soon(self) -> None:
        """Ask once no other choice follows."""
        if self._awake:
            self._timer.start()

    def read_anew(self) -> None:
        """Say no more what the engine said, for it was of another model, and ask."""
        if self._section.is_described:
            self._section.show_own()
        self.read_soon()

    def shut_down(self) -> None:
        """End the engine."""
        self._timer.stop()
        self.session.shut_down()

    def _read(self) -> None:
        request = self._wanted()
        if request == self._request and (self._pending is not None or self._section.is_described):
            return
        if self._pending is not None:
            self._pending.cancel()
        self._request, self._pending = request, None
        if request is not None:
            self._section.show_waiting()
            self._pending = self.session.request("scene", request)

    def _wanted(self) -> "Optional[dict[str, Any]]":
        """Return the request; None where there is nothing to read, or nothing that reads."""
        if not settings.engine_python():
            return None
        try:
            return self._request_of()
        except SceneError:
            return None

    def _ended(self, pending: PendingRequest, outcome: Any) -> None:
        if pending is not self._pending:
            return
        self._pending = None
        if self._timer.isActive():  # something else has been chosen meanwhile
            return
        if isinstance(outcome, Success):
            self._section.show_answer(outcome.values)
        elif isinstance(outcome, Failed) and outcome.kind in OF_THE_SCENE:
            self._section.show_refusal(outcome.message, outcome.hint)
        else:
            self._request = None  # asked again with the next choice
            self._section.show_own()


def scene_request(section: Any, model_path: "Callable[[], Optional[str]]") -> "Callable[[], Optional[dict[str, Any]]]":
    """Return what makes the request about the chosen scene.

    Args:
        section: the scene's.
        model_path: returns the chosen model file.
    """

    def request() -> "Optional[dict[str, Any]]":
        layer = section.layer()
        if layer is None:
            return None
        return {
            "scene": scene_file(layer),
            **reading_of(layer),
            "model": model_path(),
            "settings": section.reading_settings(),
        }

    return request
