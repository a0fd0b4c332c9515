"""An engine that stays at hand: small requests one after the other, without waiting for it to start each time.

It starts with the first request and ends by itself when nothing has been asked for a while.
"""

import contextlib
import queue
import threading
from dataclasses import dataclass, field
from typing import Any, Optional

from qgis.PyQt.QtCore import QObject, pyqtSignal

from landslide_wsss_plugin.engine_client.connection import CancelledOutcome, Connection, Outcome, engine_launch
from landslide_wsss_plugin.engine_client.process import Launch
from landslide_wsss_plugin.engine_client.protocol import Event, Log, Progress

IDLE_S = 180.0
"""How long an engine without work is kept; it holds a few hundred MB."""

TICK_S = 0.2


@dataclass
class PendingRequest:
    """One request: what is asked, and whether the answer is still wanted."""

    do: str
    args: "dict[str, Any]"
    launch: Launch
    stopped: threading.Event = field(default_factory=threading.Event)

    def cancel(self) -> None:
        """Want it no more; its outcome is then Cancelled."""
        self.stopped.set()


class EngineSession(QObject):
    """Asks one engine after the other's answer, in a thread of its own; touches no layer and no widget."""

    progressed = pyqtSignal(object, object)
    """A ticket, and progress or a sentence of its request."""

    ended = pyqtSignal(object, object)
    """A ticket and its outcome, on the main thread; exactly once."""

    def __init__(self, idle_s: float = IDLE_S) -> None:
        super().__init__()
        self._idle_s = idle_s
        self._tickets: queue.Queue[PendingRequest] = queue.Queue()
        self._thread: Optional[threading.Thread] = None
        self._now: Optional[PendingRequest] = None
        self._connection = Connection(engine_launch(), self._hear, self._is_stopped)
        self._close = threading.Event()

    def request(self, do: str, args: "dict[str, Any]") -> PendingRequest:
        """Put a request at the end of the queue; called on the main thread."""
        ticket = PendingRequest(do, args, engine_launch())
        self._tickets.put(ticket)
        if self._thread is None or not self._thread.is_alive():
            self._thread = threading.Thread(target=self._work, name="landslide-wsss-session", daemon=True)
            self._thread.start()
        return ticket

    @property
    def engine_pid(self) -> Optional[int]:
        """The engine's process id, while there is one."""
        return self._connection.engine_pid

    def shut_down(self) -> None:
        """End the engine at once and forget what waits."""
        self.blockSignals(True)  # noqa: FBT003  (nobody is left to hear them)
        self._close.set()
        now, thread = self._now, self._thread
        if now is not None:
            now.cancel()
        self._connection.kill()
        if thread is not None:
            thread.join(3.0)

    def _work(self) -> None:
        """Answer tickets until there were none for a while."""
        idle = 0.0
        while not self._close.is_set() and (idle < self._idle_s or not self._tickets.empty()):
            try:
                ticket = self._tickets.get(timeout=TICK_S)
            except queue.Empty:
                idle += TICK_S
                self._connection.drain()
                continue
            idle, self._now = 0.0, ticket
            outcome = self._outcome(ticket)
            self._now = None
            with contextlib.suppress(RuntimeError):  # the dock has gone
                self.ended.emit(ticket, outcome)
        self._connection.close()

    def _outcome(self, ticket: PendingRequest) -> Outcome:
        if ticket.stopped.is_set():
            return CancelledOutcome()
        self._connection.drain()
        if not self._connection.is_open:  # the user may have chosen another engine since the last one
            self._connection = Connection(ticket.launch, self._hear, self._is_stopped)
        return self._connection.request(ticket.do, ticket.args)

    def _is_stopped(self) -> bool:
        now = self._now
        return self._close.is_set() or (now is not None and now.stopped.is_set())

    def _hear(self, event: Event) -> None:
        if isinstance(event, (Progress, Log)) and self._now is not None:
            with contextlib.suppress(RuntimeError):
                self.progressed.emit(self._now, event)
