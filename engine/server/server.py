"""The engine behind QGIS: requests come as JSON lines on stdin, events go as JSON lines on stdout."""

import json
import os
import platform
import sys
import threading
import time
import traceback
from typing import IO, Any

import torch

from engine.commands.registry import find_command
from engine.errors import Cancelled, UserError
from engine.files import bad_name
from engine.inference.device import choose_device
from engine.server.requests import check as check_arguments
from engine.version import version

PROTOCOL = 2
"""Rises where an older plugin cannot read the answers, or a newer one asks for more; the plugin has the same number."""
HEARTBEAT_S = 2.0
LINE_LIMIT = 1 << 20  # bytes; a request is a few paths and numbers


class Pipe:
    """Writes one event a line; several threads may write.

    Args:
        stream: the real standard output, which nothing else in this process can reach.
    """

    def __init__(self, stream: IO[str]) -> None:
        self.stream = stream
        self.lock = threading.Lock()

    def send(self, event: str, **values: Any) -> None:
        """Write one event; a reader that has gone ends the engine, so that no orphan computes for nobody."""
        line = json.dumps({"event": event, **values}, default=str)  # in ASCII: half a letter in a name would end it
        with self.lock:
            try:
                self.stream.write(line + "\n")
                self.stream.flush()
            except (BrokenPipeError, ValueError, OSError):
                os._exit(0)


class Job:
    """One request under way: the reporter that its command talks to.

    Args:
        pipe: where its events go.
        number: the request's id.
    """

    def __init__(self, pipe: Pipe, number: int) -> None:
        self.pipe = pipe
        self.number = number
        self.stop = threading.Event()
        self.stage = ""
        self.stage_started = 0.0
        self.stage_offset = 0

    def progress(self, stage: str, done: int, total: int) -> None:
        """Send progress with the time that is left, once there is something to judge it by."""
        now = time.monotonic()
        if stage != self.stage:
            self.stage, self.stage_started, self.stage_offset = stage, now, done
        finished = done - self.stage_offset
        left = (now - self.stage_started) / finished * (total - done) if finished else None
        eta = round(left, 1) if left is not None else None
        self.pipe.send("progress", id=self.number, stage=stage, done=done, total=total, eta_s=eta)

    def log(self, text: str, level: str = "info") -> None:
        """Send one sentence."""
        self.pipe.send("log", id=self.number, level=level, text=text)

    def check(self) -> None:
        """Stop where the user wants it."""
        if self.stop.is_set():
            raise Cancelled

    def run(self, command: str, args: dict[str, Any]) -> None:
        """Run one command and send exactly one result or error."""
        try:
            check_arguments(args)
            result = find_command(command)(args, self)
            self.pipe.send("result", id=self.number, result=result)
        except Cancelled:
            self._error("cancelled", "The run was cancelled.", "What is finished is kept: Run goes on from there.")
        except UserError as error:
            self._error(error.kind, error.message, error.hint)
        except OSError as error:
            told = bad_name(error) or _internal(error)
            self._error(told.kind, told.message, told.hint)
        except MemoryError:
            self._error("memory", "The computer is out of memory.", "Close other programs, or use smaller tiles.")
        except Exception as error:  # noqa: BLE001  (the last line of defence: the user sees a sentence, the log all)
            told = _internal(error)
            self._error(told.kind, told.message, told.hint)

    def _error(self, kind: str, message: str, hint: str) -> None:
        self.pipe.send("error", id=self.number, kind=kind, message=message, hint=hint)


def _internal(error: Exception) -> UserError:
    """Return what to say of an error that nobody foresaw; the log has all of it."""
    traceback.print_exc(file=sys.stderr)
    sentence = f"The engine failed: {type(error).__name__}: {str(error).splitlines()[0] if str(error) else ''}"
    return UserError(sentence.rstrip(": "), "Look at the log; what is finished is kept.", "internal")


def serve() -> None:
    """Answer requests until stdin ends; the end of stdin ends the engine, whatever it is doing."""
    pipe, requests = Pipe(_private_stdout()), _private_stdin()
    device = choose_device("auto")
    pipe.send(
        "hello",
        protocol=PROTOCOL,
        version=version(),
        python=platform.python_version(),
        torch=torch.__version__,
        device={"name": device.name, "label": device.label, "why": device.why},
    )
    threading.Thread(target=_beat, args=(pipe,), daemon=True).start()
    job: Job | None = None
    thread: threading.Thread | None = None
    for line in iter(lambda: requests.readline(LINE_LIMIT), b""):
        request = _request(line)
        if request is None:
            pipe.send("error", id=None, kind="protocol", message="The request is not one.", hint="Update the plugin.")
        elif request["do"] == "cancel":
            if job is not None and job.number == request["id"]:
                job.stop.set()
        elif thread is not None and not _ended(thread):
            busy = "The engine is still at work on another request."
            pipe.send("error", id=request["id"], kind="busy", message=busy, hint="Wait for it, or cancel it.")
        else:
            job = Job(pipe, request["id"])
            thread = threading.Thread(target=job.run, args=(request["do"], request.get("args") or {}), daemon=True)
            thread.start()
    sys.stderr.flush()
    os._exit(0)  # the worker thread may be deep in a network; every file it writes is renamed only when whole


def _ended(thread: threading.Thread) -> bool:
    """Whether the last request is over; its thread may still be a moment behind the answer that it has sent."""
    thread.join(timeout=0.5)
    return not thread.is_alive()


def _request(line: bytes) -> dict[str, Any] | None:
    """Return the request in a line, or None where there is none."""
    try:
        request = json.loads(line)
    except (ValueError, RecursionError):
        return None
    good = isinstance(request, dict) and isinstance(request.get("id"), int) and isinstance(request.get("do"), str)
    return request if good and isinstance(request.get("args", {}), (dict, type(None))) else None


def _private_stdout() -> IO[str]:
    """Keep the real stdout for events and lead every other print, also those of C libraries, to stderr."""
    private = os.fdopen(os.dup(1), "w", encoding="utf-8", newline="\n")
    os.dup2(2, 1)
    sys.stdout = sys.stderr
    return private


def _private_stdin() -> IO[bytes]:
    """Keep the real stdin for requests, and let everything else find an empty one.

    On Windows a library that looks at stdin while it is loaded, as OpenBLAS and Fortran's do, would wait for as long
    as another thread waits for a request.
    """
    private = os.fdopen(os.dup(0), "rb")
    nothing = os.open(os.devnull, os.O_RDONLY)
    os.dup2(nothing, 0)
    os.close(nothing)
    return private


def _beat(pipe: Pipe) -> None:
    while True:
        time.sleep(HEARTBEAT_S)
        pipe.send("heartbeat")
