"""A program of the installation as a child: its output in a log, watched for silence, ended when the user wants it."""

import collections
import contextlib
import io
import os
import queue
import re
import subprocess
import threading
import time
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Optional

from landslide_wsss_plugin.common.text import tr
from landslide_wsss_plugin.runtime import paths
from landslide_wsss_plugin.runtime.failures import InstallError
from landslide_wsss_plugin.runtime.processes import end_group, own_group
from landslide_wsss_plugin.runtime.redaction import redact

SUPERVISOR = Path(__file__).with_name("supervise.py")
TICK_S = 0.2
TAIL_LINES = 400
"""Lines of the end of its output that are kept to find out why it failed."""

BORING = re.compile(r"\s*(Found link|Skipping link|Link requires|Given no hashes|Would be ignored|Entry unavailable)")
"""Beginnings of the thousands of lines by which pip tells what it does not want."""

LOG_LIMIT = 16 << 20
IDLE_S = 240.0
"""Seconds without a line of output and without a byte on the disk that mean that it hangs."""


class CancelledError(Exception):
    """The user stopped the installation."""


@dataclass(frozen=True)
class Ended:
    """How a program ended.

    Args:
        code: its exit code.
        output: the end of what it printed.
    """

    code: int
    output: str


def run(
    command: Sequence[str],
    environment: Mapping[str, str],
    log: Path,
    *,
    supervisor: str,
    cancelled: Callable[[], bool],
    heard: Callable[[str], None] = lambda _line: None,
    activity: Callable[[], int] = lambda: 0,
    idle_s: float = IDLE_S,
    folder: Optional[Path] = None,
) -> Ended:
    """Run a program to its end.

    Args:
        command: its words; no shell sees them.
        environment: all its variables.
        log: where its output goes, without passwords; appended to.
        supervisor: the Python that runs `supervise.py`, so that it does not outlive QGIS.
        cancelled: whether the user wants to stop; asked five times a second.
        heard: is told every line, in this thread.
        activity: returns a number that changes while it works in silence, such as the bytes on the disk.
        idle_s: seconds of neither that mean that it hangs.
        folder: where it is run.

    Raises:
        CancelledError: the user stopped it.
        InstallError: it cannot be started, or it hangs.
    """
    try:
        process = subprocess.Popen(
            [supervisor, "-I", str(SUPERVISOR), *command],
            cwd=folder or log.parent,
            env=dict(environment),
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=subprocess.STDOUT,
            **own_group(),
        )
    except OSError as error:
        raise InstallError(
            "no_python",
            tr("{} cannot be started: {}.").format(supervisor, error.strerror),
            tr("Choose another Python."),
        ) from error
    lines: queue.Queue[Optional[str]] = queue.Queue(1000)
    closed = threading.Event()
    reader = threading.Thread(target=_read, args=(process, lines, closed), name="landslide-wsss-install", daemon=True)
    reader.start()
    try:
        with _Log(log) as written:
            written.write(f"$ {' '.join(command)}")
            tail = _listen(lines, written, cancelled, heard, _Silence(activity, idle_s))
        return Ended(process.wait(30), "\n".join(tail))
    finally:
        closed.set()
        end_group(process)
        reader.join(2.0)


def _listen(
    lines: "queue.Queue[Optional[str]]",
    log: "_Log",
    cancelled: Callable[[], bool],
    heard: Callable[[str], None],
    silence: "_Silence",
) -> "collections.deque[str]":
    """Hear every line until the last; return the end of them."""
    tail: collections.deque[str] = collections.deque(maxlen=TAIL_LINES)
    while True:
        if cancelled():
            raise CancelledError
        try:
            line = lines.get(timeout=TICK_S)
        except queue.Empty:
            silence.check()
            continue
        if line is None:
            return tail
        silence.broken()
        if BORING.match(line):
            continue
        tail.append(line)
        log.write(line)
        heard(line)


def _read(process: "subprocess.Popen[bytes]", lines: "queue.Queue[Optional[str]]", closed: threading.Event) -> None:
    stream = process.stdout
    assert stream is not None  # noqa: S101
    with stream:
        for line in iter(lambda: stream.readline(1 << 16), b""):
            text = line.decode("utf-8", "replace").rstrip()
            _hand_over(text, lines, closed)
    _hand_over(None, lines, closed)


def _hand_over(line: Optional[str], lines: "queue.Queue[Optional[str]]", closed: threading.Event) -> None:
    """Put a line into the queue unless nobody listens any more; a flood blocks the program, not QGIS' memory."""
    while not closed.is_set():
        with contextlib.suppress(queue.Full):
            lines.put(line, timeout=0.2)
            return


class _Silence:
    """Tells whether a program hangs: no line and no change on the disk for too long."""

    def __init__(self, activity: Callable[[], int], idle_s: float) -> None:
        self._activity, self._idle_s = activity, idle_s
        self._since = self._looked = time.monotonic()
        self._last = activity()

    def broken(self) -> None:
        """It said something."""
        self._since = time.monotonic()

    def check(self) -> None:
        """Look at the disk every two seconds.

        Raises:
            InstallError: it hangs.
        """
        now = time.monotonic()
        if now - self._looked < 2.0 and now - self._since < self._idle_s:
            return
        self._looked, seen = now, self._activity()
        if seen != self._last:
            self._last, self._since = seen, now
        elif now - self._since > self._idle_s:
            raise InstallError(
                "hangs",
                tr("Nothing has happened for {} minutes.").format(max(1, round(self._idle_s / 60))),
                tr(
                    "Check the internet connection and install again: files that were downloaded completely are not "
                    "downloaded again."
                ),
            )


class _Log:
    """The log; a disk that refuses it must not stop the installation."""

    def __init__(self, path: Path) -> None:
        self._left = LOG_LIMIT
        try:
            path.parent.mkdir(parents=True, exist_ok=True)
            self._file: Any = io.TextIOWrapper(paths.open_private(path), encoding="utf-8", errors="replace")
        except OSError:
            self._file = Path(os.devnull).open("w", encoding="utf-8")  # noqa: SIM115  (closed on leaving)

    def __enter__(self) -> "_Log":
        return self

    def __exit__(self, *_error: object) -> None:
        try:
            self._file.close()
        except OSError:
            self._file = None

    def write(self, line: str) -> None:
        """Write one line without passwords."""
        self._left -= len(line)
        if self._left > 0:
            try:
                self._file.write(redact(line, user=False) + "\n")
                self._file.flush()
            except OSError:
                self._left = 0
