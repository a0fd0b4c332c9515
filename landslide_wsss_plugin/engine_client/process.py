"""The engine as a child process: started clean, drained always, ended surely."""

import contextlib
import os
import queue
import subprocess
import threading
import time
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import IO, Optional

from landslide_wsss_plugin.engine_client.protocol import LINE_LIMIT
from landslide_wsss_plugin.runtime import paths
from landslide_wsss_plugin.runtime.child_environment import for_engine
from landslide_wsss_plugin.runtime.processes import end_group, own_group

QUEUE_LINES = 1000
"""Lines that wait to be read; a flood blocks the engine, not QGIS' memory."""

LOG_LIMIT = 8 << 20
"""Bytes of stderr that are kept; the rest is read and dropped, so that the engine never blocks on it."""


@dataclass(frozen=True)
class Launch:
    """How the engine is started.

    Args:
        python: the engine's Python.
        home: the folder that holds `engine`.
        log: where its stderr goes; appended to.
    """

    python: str
    home: Path
    log: Path

    @property
    def command(self) -> "list[str]":
        """The command as a list; no shell ever sees it."""
        return [self.python, "-m", "engine", "serve"]


class EngineProcess:
    """The running engine; `lines` yields what it says.

    Args:
        launch: how it is started.

    Raises:
        OSError: it cannot be started.
    """

    def __init__(self, launch: Launch) -> None:
        self.lines: queue.Queue[Optional[bytes]] = queue.Queue(QUEUE_LINES)  # None: it will say nothing more
        self._closed = threading.Event()
        self.process = _start(launch.command, launch.home)
        self._readers = [
            threading.Thread(target=self._read_lines, name="landslide-wsss-stdout", daemon=True),
            threading.Thread(target=self._keep_log, args=(launch.log,), name="landslide-wsss-stderr", daemon=True),
        ]
        for reader in self._readers:
            reader.start()

    def send(self, line: bytes) -> bool:
        """Write one request; False where the engine listens no more."""
        try:
            assert self.process.stdin is not None  # noqa: S101  (Popen was given a pipe)
            self.process.stdin.write(line)
            self.process.stdin.flush()
        except (OSError, ValueError):
            return False
        return True

    def next_line(self, timeout: float) -> Optional[bytes]:
        """Return the next line, b"" where none came in `timeout` seconds, None where none will come."""
        try:
            return self.lines.get(timeout=timeout)
        except queue.Empty:
            return b""

    def exit_code(self) -> Optional[int]:
        """Return how it ended, after waiting a moment for it to be known; None where it still runs."""
        with contextlib.suppress(subprocess.TimeoutExpired):
            return self.process.wait(1.0)
        return None

    def close(self, patience: float = 0.5) -> None:
        """End the engine and everything it started.

        Args:
            patience: seconds that it has to go by itself once its stdin has ended.
        """
        self._closed.set()
        with contextlib.suppress(OSError, ValueError):
            if self.process.stdin is not None:
                self.process.stdin.close()
        with contextlib.suppress(subprocess.TimeoutExpired):
            self.process.wait(patience)
        end_group(self.process)
        for reader in self._readers:
            reader.join(1.0)

    def _read_lines(self) -> None:
        """Hand over lines of bounded length; the rest of a longer one is dropped."""
        stream = self.process.stdout
        assert stream is not None  # noqa: S101
        overlong = False
        with contextlib.suppress(OSError, ValueError), stream:
            for line in iter(lambda: stream.readline(LINE_LIMIT), b""):
                whole = line.endswith(b"\n")
                if whole and not overlong:
                    self._hand_over(line)
                overlong = not whole
        self._hand_over(None)

    def _hand_over(self, line: Optional[bytes]) -> None:
        while not self._closed.is_set():
            with contextlib.suppress(queue.Full):
                self.lines.put(line, timeout=0.2)
                return

    def _keep_log(self, path: Path) -> None:
        stream = self.process.stderr
        assert stream is not None  # noqa: S101
        with contextlib.suppress(OSError, ValueError), stream, _open_log(path) as log:
            log.write(f"--- {time.strftime('%Y-%m-%d %H:%M:%S')} engine {self.process.pid}\n".encode())
            kept = 0
            for block in iter(lambda: os.read(stream.fileno(), 65536), b""):
                kept += len(block)
                if kept <= LOG_LIMIT:
                    log.write(block)
                    log.flush()


def _open_log(path: Path) -> IO[bytes]:
    """Open the log; a disk that refuses it must not stop the draining."""
    try:
        return paths.open_private(path)
    except OSError:
        return Path(os.devnull).open("wb")


QGIS = "LANDSLIDE_WSSS_QGIS"
"""In the engine's environment: the number of the process whose edits of an inventory are not another program's."""


def _start(command: Sequence[str], home: Path) -> "subprocess.Popen[bytes]":
    """Start a program in a process group of its own, without a console window."""
    return subprocess.Popen(
        command,
        cwd=home,
        env={**for_engine(os.environ, home), QGIS: str(os.getpid())},
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        **own_group(),
    )
