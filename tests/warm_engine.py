"""Processes of their own for tests: the engine's libraries are imported once, and each process is a fork of that.

A process that imports PyTorch takes four seconds of the processor, and many tests need one that they can kill, or two
that train together. Where the system cannot fork, each is started anew.
"""

import contextlib
import json
import os
import subprocess
import sys
import tempfile
from pathlib import Path
from typing import Any

ROOT = Path(__file__).resolve().parents[1]
PATIENCE_S = 600


class Started:
    """A process that runs a program of Python.

    Args:
        pid: its number.
        logs: folder of what it writes.
        wait: waits for its end and returns its exit code, negative for a signal.
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
    """Answer requests on stdin by lines on stdout; no network has run here, so that no thread is lost in a fork."""
    import skimage.measure  # noqa: F401, PLC0415
    import torch  # noqa: F401, PLC0415
    import torchvision  # noqa: F401, PLC0415

    import engine.cli.main  # noqa: F401, PLC0415
    from engine.commands.registry import FAMILY_OF  # noqa: PLC0415

    for import_family in set(FAMILY_OF.values()):
        import_family()
    for line in sys.stdin:
        request = json.loads(line)
        if request["do"] == "start":
            answer: int | None = os.fork()
            if answer == 0:
                _become(request)
        else:
            pid, status = os.waitpid(request["pid"], os.WNOHANG if request["do"] == "poll" else 0)
            answer = os.waitstatus_to_exitcode(status) if pid else None
        print(json.dumps(answer), flush=True)


def _become(request: dict[str, Any]) -> None:
    """Be the program that is asked for, and end with its exit code."""
    import atexit  # noqa: PLC0415
    import runpy  # noqa: PLC0415
    import traceback  # noqa: PLC0415

    code = 1
    try:
        logs = Path(request["logs"])
        for number, path in ((0, Path(os.devnull)), (1, logs / "out"), (2, logs / "err")):
            file = os.open(path, os.O_RDWR | os.O_CREAT)
            os.dup2(file, number)
            os.close(file)
        os.environ.clear()
        os.environ.update(request["env"])
        os.chdir(ROOT)
        kind, program, *rest = request["arguments"]
        sys.argv[:] = [kind, *rest]
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
