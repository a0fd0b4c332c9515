"""The terminal's side of a run: a progress bar with the time left and JSON lines for programs."""

import json
import shutil
import signal
import sys
import time
from types import FrameType
from typing import Any

from engine.errors import Cancelled
from engine.escaping import terminal_text


class Terminal:
    """A listener that draws one line on stderr and ends at Ctrl+C between two batches.

    Args:
        as_json: write events as JSON lines on stdout instead.
    """

    def __init__(self, *, as_json: bool = False) -> None:
        self.as_json = as_json
        self.interrupted = False
        self.stage = ""
        self.started = (0.0, 0)
        self.bar = sys.stderr.isatty() and not as_json
        signal.signal(signal.SIGINT, self._interrupt)

    def progress(self, stage: str, done: int, total: int) -> None:
        """Draw the bar of a stage, or send it as an event."""
        now = time.monotonic()
        if stage != self.stage:
            self.stage, self.started = stage, (now, done)
        since, offset = self.started
        left = (now - since) / (done - offset) * (total - done) if done > offset else None
        if self.as_json:
            eta = round(left, 1) if left is not None else None
            self.event("progress", stage=stage, done=done, total=total, eta_s=eta)
        elif self.bar:
            width = max(10, min(40, shutil.get_terminal_size().columns - 40))
            filled = round(width * done / total) if total else width
            time_left = f"{left // 60:.0f}:{left % 60:02.0f} left" if left is not None and done < total else ""
            end = "\n" if done >= total else ""
            bar = "█" * filled + "·" * (width - filled)
            sys.stderr.write(f"\r{stage:<10} {bar} {done}/{total} {time_left:<14}{end}")
            sys.stderr.flush()

    def log(self, text: str, level: str = "info") -> None:
        """Write one sentence."""
        if self.as_json:
            self.event("log", level=level, text=text)
        else:
            sys.stderr.write(f"{'Warning: ' if level == 'warning' else ''}{terminal_text(text)}\n")

    def check(self) -> None:
        """Stop where Ctrl+C was pressed."""
        if self.interrupted:
            raise Cancelled

    def event(self, name: str, **values: Any) -> None:
        """Write one JSON line."""
        sys.stdout.write(json.dumps({"event": name, **values}, ensure_ascii=False, default=str) + "\n")
        sys.stdout.flush()

    def _interrupt(self, _signal: int, _frame: FrameType | None) -> None:
        if self.interrupted:  # the second Ctrl+C does not wait for the batch
            raise KeyboardInterrupt
        self.interrupted = True
