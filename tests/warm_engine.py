"""Processes of their own for tests: the engine's libraries are imported once, and each process is a fork of that.

A process that imports PyTorch takes four seconds of the processor, and many tests need one that they can kill, or two
that train together. Where the system cannot fork, each is started anew. The engine itself is imported in each of them.
`tests.warm_python` is the same for programs that start the engine by the path of its Python.
"""

import atexit
import contextlib
import importlib
import json
import os
import runpy
import signal
import subprocess
import sys
import tempfile
import traceback
from pathlib import Path
from typing import Any, NoReturn

ROOT = Path(__file__).resolve().parents[1]
PATIENCE_S = 600
KILL = getattr(signal, "SIGKILL", signal.SIGTERM)
"""What ends a process at once; on Windows any signal does, and becomes its exit code."""
KILL_CODE = KILL if sys.platform == "win32" else -KILL
"""The exit code of a process that it ended."""
LIBRARIES = (
    *("torch", "torch.nn.functional", "torchvision", "torchvision.models", "torchvision.ops", "safetensors.torch"),
    *("numpy", "scipy.ndimage", "PIL.Image", "skimage.measure", "skimage.filters", "skimage.segmentation"),
    *("rasterio", "rasterio.warp", "rasterio.features", "rasterio.vrt", "pyogrio", "shapely", "pyproj"),
)


def die() -> None:
    """End this process at once, as the system does where the memory has run out."""
    os.kill(os.getpid(), KILL)


class Started:
    """A process that runs a program of Python.

    Args:
        pid: its number.
        logs: folder of what it writes.
        wait: waits for its end and returns its exit code, negative for a signal but on Windows.
        poll: returns that, or None while it runs.
    """

    def __init__(self, pid: int, logs: Path, wait: Any, poll: Any) -> None:
        self.pid, self._logs, self._wait, self._poll = pid, logs, wait, poll

    def wait(self) -> int:
        """Wait for the end and return the exit code, negative for a signal."""
        return int(self._wait())

    def poll(self) -> int | None:
        """Return the exit code; None while it runs."""
        return self._poll()  # type: ignore[no-any-return]

    def kill(self, signal_number: int) -> None:
        """Send a signal; one that comes too late does nothing."""
        with contextlib.suppress(ProcessLookupError):
            os.kill(self.pid, signal_number)

    @property
    def stdout(self) -> str:
        """What it wrote so far."""
        return (self._logs / "out").read_text(encoding="utf-8", errors="replace")

    @property
    def stderr(self) -> str:
        """What it wrote of errors so far."""
        return (self._logs / "err").read_text(encoding="utf-8", errors="replace")


class WarmEngine:
    """Starts programs of Python as `python ARGUMENTS` does: `-m MODULE ...` or `-c CODE ...`, in the repository."""

    def __init__(self) -> None:
        self._logs = tempfile.TemporaryDirectory(prefix="warm-engine-")
        self._server: subprocess.Popen[str] | None = None
        self._count = 0

    def run(self, *arguments: str | Path, env: dict[str, str] | None = None) -> Started:
        """Run a program to its end."""
        started = self.start(*arguments, env=env)
        started.wait()
        return started

    def start(self, *arguments: str | Path, env: dict[str, str] | None = None) -> Started:
        """Start a program and return at once.

        Args:
            arguments: of Python.
            env: variables beside those of this process.
        """
        self._count += 1
        logs = Path(self._logs.name) / str(self._count)
        logs.mkdir()
        environment = {**os.environ, "OMP_NUM_THREADS": "1", **(env or {})}
        words = [str(word) for word in arguments]
        if not hasattr(os, "fork"):
            with (logs / "out").open("wb") as out, (logs / "err").open("wb") as err:
                process = subprocess.Popen(
                    [sys.executable, *words],
                    cwd=ROOT,
                    env=environment,
                    stdout=out,
                    stderr=err,
                    stdin=subprocess.DEVNULL,
                )
            return Started(process.pid, logs, lambda: process.wait(PATIENCE_S), process.poll)
        pid = self._ask({"do": "start", "arguments": words, "env": environment, "logs": str(logs)})
        ended: list[int] = []

        def end(how: str) -> int | None:
            if not ended:
                code = self._ask({"do": how, "pid": pid})
                ended.extend([] if code is None else [code])
            return ended[0] if ended else None

        return Started(pid, logs, lambda: end("wait"), lambda: end("poll"))

    def close(self) -> None:
        """End the process whose forks the others are."""
        if self._server is not None:
            self._server.communicate()
        self._logs.cleanup()

    def _ask(self, request: dict[str, Any]) -> Any:
        if self._server is None:
            environment = {**os.environ, "OMP_NUM_THREADS": "1", "PYTHONPATH": str(ROOT)}
            self._server = subprocess.Popen(
                [sys.executable, __file__], env=environment, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True
            )
        assert self._server.stdin is not None
        assert self._server.stdout is not None
        print(json.dumps(request), file=self._server.stdin, flush=True)
        return json.loads(self._server.stdout.readline())


def _serve() -> None:
    """Answer requests on stdin by lines on stdout."""
    import_libraries()
    for line in sys.stdin:
        request = json.loads(line)
        if request["do"] == "start":
            answer: int | None = os.fork()
            if answer == 0:
                logs = Path(request["logs"])
                files = [os.open(logs / name, os.O_RDWR | os.O_CREAT) for name in ("in", "out", "err")]
                become(request["arguments"], request["env"], ROOT, files)
        else:
            pid, status = os.waitpid(request["pid"], os.WNOHANG if request["do"] == "poll" else 0)
            answer = os.waitstatus_to_exitcode(status) if pid else None
        print(json.dumps(answer), flush=True)


def import_libraries() -> None:
    """Import what the engine imports of others; nothing is computed, so that no thread is lost in a fork."""
    for name in LIBRARIES:
        with contextlib.suppress(ImportError):
            importlib.import_module(name)


def become(arguments: list[str], env: dict[str, str], folder: Path, files: list[int]) -> NoReturn:
    """Be the program that `python ARGUMENTS` starts, and end with its exit code.

    Args:
        arguments: `-m MODULE ...` or `-c CODE ...`.
        env: all variables.
        folder: where it runs; Python looks there first for modules.
        files: stdin, stdout and stderr.
    """
    code = 1
    try:
        for number, file in enumerate(files):
            os.dup2(file, number)
            os.close(file)
        sys.stdin = sys.__stdin__ = open(0, encoding="utf-8", closefd=False)  # noqa: SIM115
        sys.stdout = sys.__stdout__ = open(1, "w", encoding="utf-8", closefd=False)  # noqa: SIM115
        sys.stderr = sys.__stderr__ = open(2, "w", encoding="utf-8", closefd=False, buffering=1)  # noqa: SIM115
        os.environ.clear()
        os.environ.update(env)
        os.chdir(folder)
        kind, program, *rest = arguments
        sys.argv[:] = [kind, *rest]
        sys.path[0] = str(folder)
        if kind == "-m":
            runpy.run_module(program, run_name="__main__", alter_sys=True)
        else:
            exec(compile(program, "<program>", "exec"), {"__name__": "__main__"})  # noqa: S102
        code = 0
    except SystemExit as end:
        code = end.code if isinstance(end.code, int) else int(end.code is not None)
    except BaseException:  # noqa: BLE001  (as Python itself: a traceback and exit code 1)
        traceback.print_exc()
    finally:
        with contextlib.suppress(Exception):
            atexit._run_exitfuncs()
            sys.stdout.flush()
            sys.stderr.flush()
        os._exit(code)


if __name__ == "__main__":
    _serve()
