"""One engine and how its requests end; QGIS' tasks, Processing and the session at hand all ask through it."""

from dataclasses import dataclass
from pathlib import Path
from typing import Any, Callable, Optional, Union

from landslide_wsss_plugin.common.engine_words import in_panel
from landslide_wsss_plugin.common.text import tr
from landslide_wsss_plugin.engine_client.client import CancelledError, EngineClient, EngineError
from landslide_wsss_plugin.engine_client.process import Launch
from landslide_wsss_plugin.engine_client.protocol import Event, Hello
from landslide_wsss_plugin.runtime import paths, settings

BROKEN = ("runtime", "died", "hangs", "busy", "protocol")
"""Kinds of errors behind which an engine is of no more use."""

LOGGED = ("internal", "died", "hangs")
"""Kinds of errors about which the log says more."""

SHARE_OF_BAR = {"chips": (0.0, 94.0), "mask": (94.0, 97.0), "polygons": (97.0, 100.0)}
"""What each stage takes of a progress bar, percent from and to; the networks take nearly all time."""


@dataclass(frozen=True)
class Success:
    """The engine did it.

    Args:
        values: the result of the request.
        hello: what the engine said of itself.
    """

    values: "dict[str, Any]"
    hello: Optional[Hello]


@dataclass(frozen=True)
class Failed:
    """The engine did not; `kind`, `message` and `hint` say why, `log` is the file with the details."""

    kind: str
    message: str
    hint: str
    log: Path


@dataclass(frozen=True)
class CancelledOutcome:
    """The user stopped it; what is finished stays."""


Outcome = Union[Success, Failed, CancelledOutcome]


def engine_launch() -> Launch:
    """Return how the engine is started, from the user's settings; called on the main thread."""
    return Launch(settings.engine_python(), paths.home(), paths.log_file())


class Connection:
    """One engine: started by the first request, kept for the next, ended by `close` or where it is of no more use.

    Args:
        launch: how the engine is started.
        listener: gets every event, in the thread that asks.
        cancelled: whether the user wants to stop; asked ten times a second.
    """

    def __init__(self, launch: Launch, listener: Callable[[Event], None], cancelled: Callable[[], bool]) -> None:
        self._launch = launch
        self._listener = listener
        self._cancelled = cancelled
        self._hello: Optional[Hello] = None
        self._client: Optional[EngineClient] = None

    def __enter__(self) -> "Connection":
        return self

    def __exit__(self, *_error: object) -> None:
        self.close()

    @property
    def is_open(self) -> bool:
        """Whether there is an engine."""
        return self._client is not None

    @property
    def engine_pid(self) -> Optional[int]:
        """The engine's process id, while there is one."""
        client = self._client
        return client.engine.process.pid if client is not None else None

    def request(self, do: str, args: "dict[str, Any]") -> Outcome:
        """Ask the engine, and return how it ended; raises nothing.

        Args:
            do: the engine's command.
            args: its arguments.
        """
        try:
            if self._client is None:
                self._client = EngineClient(self._launch, self._hear, self._cancelled).__enter__()
            return Success(self._client.request(do, args), self._hello)
        except CancelledError:
            self.close()  # it may not have heard: a fresh one is surely idle
            return CancelledOutcome()
        except EngineError as error:
            if error.kind in BROKEN:
                self.close()
            return Failed(error.kind, in_panel(error.message), in_panel(error.hint), self._launch.log)
        except Exception as error:  # noqa: BLE001  (the last line of defence: a traceback would reach nobody who can help)
            self.close()
            message = tr("The plugin failed: {}.").format(f"{type(error).__name__}: {error}")
            return Failed("internal", message, tr("Look at the log."), self._launch.log)

    def drain(self) -> None:
        """Read what an engine without a request says, so that its pipe never fills; close where it has gone."""
        while self._client is not None:
            line = self._client.engine.next_line(0.0)
            if line is None:
                self.close()
            if not line:
                return

    def close(self) -> None:
        """End the engine, where there is one."""
        client, self._client = self._client, None
        if client is not None:
            client.__exit__()

    def kill(self) -> None:
        """End the engine's process at once, from any thread, where `cancelled` says that nobody waits for an answer."""
        client = self._client
        if client is not None:
            client.engine.close(0.1)

    def _hear(self, event: Event) -> None:
        if isinstance(event, Hello):
            self._hello = event
        self._listener(event)
