"""A conversation with the engine: hello, requests, answers; every way in which it can go wrong has a sentence."""

import time
from typing import Any, Callable, Optional

from landslide_wsss_plugin.common.errors import UserError
from landslide_wsss_plugin.common.text import tr
from landslide_wsss_plugin.engine_client.process import EngineProcess, Launch
from landslide_wsss_plugin.engine_client.protocol import (
    VERSION,
    Event,
    Hello,
    ProtocolMismatchError,
    Refusal,
    Result,
    decode,
    encode,
)
from landslide_wsss_plugin.runtime import paths

HELLO_S = 300.0
"""The engine usually says hello within 10 s; PyTorch's first import from a cold disk under a virus scanner, or on a
busy machine, takes minutes. An engine that ends instead is noticed at once, and the user can cancel."""

SILENCE_S = 60.0
"""The engine's heart beats every 2 s, also while a network runs."""

CANCEL_S = 1.4
"""How long the engine has to stop by itself once the user wants it."""

TICK_S = 0.1


class EngineError(UserError):
    """Why the engine did not do what it was asked, in words for the user.

    Args:
        kind: a short machine-readable name; "runtime" and "died" are this side's own.
        message: what is wrong.
        hint: what to do about it.
    """

    def __init__(self, kind: str, message: str, hint: str) -> None:
        super().__init__(message, hint)
        self.kind = kind


class CancelledError(Exception):
    """The user stopped it; what is finished stays."""


class EngineClient:
    """A context manager around one engine process.

    Args:
        launch: how the engine is started.
        listener: is told every event, in the calling thread.
        cancelled: whether the user wants to stop; asked ten times a second.
        hello_s: seconds until the engine must have said hello.
        silence_s: seconds of silence that mean that it hangs.
    """

    def __init__(
        self,
        launch: Launch,
        listener: Callable[[Event], None],
        cancelled: Callable[[], bool],
        hello_s: float = HELLO_S,
        silence_s: float = SILENCE_S,
    ) -> None:
        self._launch = launch
        self._listener = listener
        self._cancelled = cancelled
        self._hello_s = hello_s
        self._silence_s = silence_s
        self._number = 0
        self.engine: EngineProcess

    def __enter__(self) -> "EngineClient":
        check_python(self._launch.python)
        try:
            self.engine = EngineProcess(self._launch)
        except OSError as error:
            raise EngineError(
                "runtime",
                tr("The AI runtime's Python {} cannot be started: {}.").format(self._launch.python, error.strerror),
                tr("Choose another Python for the AI runtime."),
            ) from error
        try:
            self._wait_for_hello()
        except BaseException:
            self.engine.close()
            raise
        return self

    def __exit__(self, *_error: object) -> None:
        self.engine.close()

    def request(self, do: str, args: "dict[str, Any]") -> "dict[str, Any]":
        """Send a request and return its result.

        Raises:
            EngineError: the engine refused, died or hangs.
            CancelledError: the user stopped it.
        """
        self._number += 1
        self.engine.send(encode(self._number, do, args))
        stop_at: Optional[float] = None
        heard = time.monotonic()
        while True:
            now = time.monotonic()
            if stop_at is None and self._cancelled():
                stop_at = now + CANCEL_S
                self.engine.send(encode(self._number, "cancel"))
            if stop_at is not None and now > stop_at:
                raise CancelledError  # leaving the context ends the process: its files are renamed only when whole
            event = self._next()
            if event is not None:
                heard = now
            elif now - heard > self._silence_s:
                raise EngineError(
                    "hangs",
                    tr("The AI runtime has not answered for {} seconds.").format(round(self._silence_s)),
                    tr("Run again: finished rows are kept. If it happens again, look at the log."),
                )
            if isinstance(event, Result):
                return event.values
            if isinstance(event, Refusal):
                if event.kind == "cancelled" or stop_at is not None:
                    raise CancelledError
                raise EngineError(event.kind, event.message, event.hint)

    def _wait_for_hello(self) -> None:
        deadline = time.monotonic() + self._hello_s
        while not isinstance(self._next(), Hello):
            if self._cancelled():
                raise CancelledError
            if time.monotonic() > deadline:
                raise EngineError(
                    "runtime",
                    tr("The AI runtime did not start within {} seconds.").format(round(self._hello_s)),
                    tr("Try again; if it happens again, look at the log or choose another Python for the AI runtime."),
                )

    def _next(self) -> Optional[Event]:
        """Return the next event and tell the listener; None where a tick passed without one.

        Raises:
            EngineError: the engine has gone.
        """
        line = self.engine.next_line(TICK_S)
        if line is None:
            raise self._lost_engine()
        try:
            event = decode(line, self._number)
        except ProtocolMismatchError as error:
            raise _other_protocol(str(error)) from error
        if event is not None:
            self._listener(event)
        return event

    def _lost_engine(self) -> EngineError:
        """Say in words that the engine ended by itself."""
        code = self.engine.exit_code()
        if self._number == 0:
            return EngineError(
                "runtime",
                tr("The AI runtime could not start in {}.").format(self._launch.python),
                tr("Look at the log, or choose another Python for the AI runtime: one with PyTorch and rasterio."),
            )
        killed = code is not None and (code < 0 or code == 137)
        why = tr("stopped from outside, or out of memory") if killed else tr("exit code {}").format(code)
        return EngineError(
            "died",
            tr("The AI runtime has ended unexpectedly ({}).").format(why),
            tr("Run continues from the last finished row."),
        )


def check_python(python: str) -> None:
    """Refuse a Python that cannot be the engine's.

    Raises:
        EngineError: none is chosen, or it is not there.
    """
    if not python:
        raise EngineError(
            "runtime",
            tr("The AI runtime is not installed yet."),
            tr("Open the panel under Raster > Landslide WSSS and press Install."),
        )
    if not paths.is_python(python):
        raise EngineError(
            "runtime",
            tr("The AI runtime's Python {} does not exist or cannot be started.").format(python),
            tr("Choose the Python of the AI runtime's environment."),
        )


def _other_protocol(version: str) -> EngineError:
    """Return what is said where plugin and AI runtime are of two versions: which is older, and what to do."""
    if version.isdigit() and int(version) < VERSION:
        return EngineError(
            "runtime",
            tr("The AI runtime is older than the plugin (protocol {} in place of {}).").format(version, VERSION),
            tr("Press “Repair or change…” under AI runtime."),
        )
    return EngineError(
        "runtime",
        tr("The AI runtime is newer than the plugin (protocol {} in place of {}).").format(version, VERSION),
        tr("Update the plugin, then start QGIS again."),
    )
