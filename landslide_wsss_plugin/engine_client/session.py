"""An engine that stays at hand: small requests one after the other, without waiting for it to start each time.

It starts with the first request and ends by itself when nothing has been asked for a while.
"""

import contextlib
import queue
import threading
from dataclasses import dataclass, field
from typing import Any, Optional

from qgis.PyQt.QtCore import QObject, pyqtSignal

from landslide_wsss_plugin.common.text import tr
from landslide_wsss_plugin.engine_client.client import CancelledError, EngineClient, EngineError
from landslide_wsss_plugin.engine_client.process import Launch
from landslide_wsss_plugin.engine_client.protocol import Event, Hello, Log, Progress
from landslide_wsss_plugin.engine_client.task import Cancelled, Failed, Outcome, Success, engine_launch

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

    said = pyqtSignal(object, object)
    """A ticket, and progress or a sentence of its request."""

    ended = pyqtSignal(object, object)
    """A ticket and its outcome, on the main thread; exactly once."""

    def __init__(self, idle_s: float = IDLE_S) -> None:
        super().__init__()
        self._idle_s = idle_s
        self._tickets: queue.Queue[PendingRequest] = queue.Queue()
        self._thread: Optional[threading.Thread] = None
        self._now: Optional[PendingRequest] = None
        self._conversation: Optional[EngineClient] = None
        self._hello: Optional[Hello] = None
        self._close = threading.Event()

    def ask(self, do: str, args: "dict[str, Any]") -> PendingRequest:
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
        conversation = self._conversation
        return conversation.engine.process.pid if conversation is not None else None

    def shut_down(self) -> None:
        """End the engine at once and forget what waits."""
        self.blockSignals(True)  # noqa: FBT003  (nobody is left to hear them)
        self._close.set()
        now, conversation, thread = self._now, self._conversation, self._thread
        if now is not None:
            now.cancel()
        if conversation is not None:
            conversation.engine.close(0.1)
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
                self._drain()
                continue
            idle, self._now = 0.0, ticket
            outcome = self._outcome(ticket)
            self._now = None
            with contextlib.suppress(RuntimeError):  # the dock has gone
                self.ended.emit(ticket, outcome)
        self._end()

    def _drain(self) -> None:
        """Hear the heart of an engine that waits, so that its pipe never fills; bury one that has gone."""
        while self._conversation is not None:
            line = self._conversation.engine.next_line(0.0)
            if line is None:
                self._end()
            if not line:
                return

    def _outcome(self, ticket: PendingRequest) -> Outcome:
        if ticket.stopped.is_set():
            return Cancelled()
        try:
            return Success(self._talk(ticket).ask(ticket.do, ticket.args), self._hello)
        except CancelledError:
            self._end()  # it may not have heard: a fresh one is surely idle
            return Cancelled()
        except EngineError as error:
            if error.kind in {"runtime", "died", "hangs", "busy", "protocol"}:
                self._end()
            return Failed(error.kind, error.message, error.hint, ticket.launch.log)
        except Exception as error:  # noqa: BLE001  (the last line of defence: a thread has nobody to tell)
            self._end()
            message = tr("The plugin failed: {}.").format(f"{type(error).__name__}: {error}")
            return Failed("internal", message, tr("Look at the log."), ticket.launch.log)

    def _talk(self, ticket: PendingRequest) -> EngineClient:
        """Return a conversation with an engine that lives, started where there is none."""
        self._drain()
        if self._conversation is None:
            conversation = EngineClient(ticket.launch, self._hear, self._is_stopped)
            self._conversation = conversation.__enter__()
        return self._conversation

    def _end(self) -> None:
        conversation, self._conversation = self._conversation, None
        if conversation is not None:
            conversation.__exit__()

    def _is_stopped(self) -> bool:
        now = self._now
        return self._close.is_set() or (now is not None and now.stopped.is_set())

    def _hear(self, event: Event) -> None:
        if isinstance(event, Hello):
            self._hello = event
        if isinstance(event, (Progress, Log)) and self._now is not None:
            with contextlib.suppress(RuntimeError):
                self.said.emit(self._now, event)
