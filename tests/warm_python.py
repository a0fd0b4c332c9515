"""A stand-in for the engine's Python that starts the engine at once: the program that runs is a fork.

`make` writes it as a program: what is asked of it is passed on to one process that has imported the engine's libraries,
with its own input and output, and the fork of that ends when it ends. Anything but `-m engine` goes to the real Python.
Nothing of it is needed where tests may take the time, nor on systems that cannot fork.
"""

import contextlib
import json
import os
import select
import shutil
import signal
import socket
import sys
from pathlib import Path

PROGRAM = """#!{starter} -IS
import fcntl, json, os, socket, subprocess, sys, time

HOME, REAL, SERVER, OWNER = {home!r}, {real!r}, {server!r}, {owner!r}
if sys.argv[1:3] != ["-m", "engine"]:
    os.execv(REAL, [REAL, *sys.argv[1:]])
with open(HOME + "/lock", "w") as lock:  # one of those that come first starts the server
    fcntl.flock(lock, fcntl.LOCK_EX)
    if not os.path.exists(HOME + "/socket"):
        env = {{**os.environ, "OMP_NUM_THREADS": "1"}}
        quiet = open(os.devnull, "r+b")
        command = [REAL, SERVER, HOME, str(OWNER)]
        subprocess.Popen(command, env=env, stdin=quiet, stdout=quiet, stderr=quiet, start_new_session=True)
        end = time.monotonic() + 300
        while not os.path.exists(HOME + "/socket") and time.monotonic() < end:
            time.sleep(0.02)
asked = json.dumps([sys.argv[1:], dict(os.environ), os.getcwd()]).encode()
link = socket.socket(socket.AF_UNIX)
link.connect(HOME + "/socket")
socket.send_fds(link, [b"%16d" % len(asked)], [0, 1, 2])
link.sendall(asked)
for number in (0, 1, 2):  # the fork has them: who reads its output must see its end
    os.close(number)
code = int(link.makefile().readline() or 1)
if code < 0:
    os.kill(os.getpid(), -code)
os._exit(code)
"""


def make(real: "Path | str", home: Path, owner: int) -> Path:
    """Write the program into a folder and return its path.

    Args:
        real: the engine's Python.
        home: an empty folder.
        owner: process after whose end the server ends, and removes the folder.
    """
    program = home / "python"
    values = {"starter": sys.executable, "home": str(home), "real": str(real), "server": __file__, "owner": owner}
    program.write_text(PROGRAM.format(**values), encoding="utf-8")
    program.chmod(0o755)
    for beside in ("uv",):  # what tests look for beside the engine's Python
        if Path(real).with_name(beside).exists():
            (home / beside).symlink_to(Path(real).with_name(beside))
    return program


def serve(home: Path, owner: int) -> None:
    """Fork for each that connects; kill the fork of one that goes."""
    from tests.warm_engine import become, import_libraries  # noqa: PLC0415

    import_libraries()
    door = socket.socket(socket.AF_UNIX)
    door.bind(str(home / "opening"))
    door.listen()
    (home / "opening").rename(home / "socket")
    forks: dict[int, socket.socket] = {}
    while _runs(owner):
        ready = select.select([door, *forks.values()], [], [], 0.02 if forks else 1.0)[0]
        if door in ready:
            link = door.accept()[0]
            size, files, _, _ = socket.recv_fds(link, 16, 3)
            arguments, env, folder = json.loads(_read(link, int(size)))
            pid = os.fork()
            if pid == 0:
                for other in (door, link, *forks.values()):
                    other.close()
                become(arguments, env, Path(folder), list(files))
            for file in files:
                os.close(file)
            forks[pid] = link
        for pid, link in list(forks.items()):
            if link in ready and not link.recv(1):
                os.kill(pid, signal.SIGKILL)
            if _ended(pid, link):
                del forks[pid]
    for pid in forks:
        with contextlib.suppress(ProcessLookupError):
            os.kill(pid, signal.SIGKILL)
    shutil.rmtree(home, ignore_errors=True)


def _runs(pid: int) -> bool:
    """Whether a process is there."""
    try:
        os.kill(pid, 0)
    except ProcessLookupError:
        return False
    return True


def _ended(pid: int, link: socket.socket) -> bool:
    """Whether a fork has ended; who asked for it is told its exit code."""
    found, status = os.waitpid(pid, os.WNOHANG)
    if not found:
        return False
    with contextlib.suppress(OSError):
        link.sendall(b"%d\n" % os.waitstatus_to_exitcode(status))
    link.close()
    return True


def _read(link: socket.socket, size: int) -> bytes:
    data = b""
    while len(data) < size:
        data += link.recv(size - len(data))
    return data


if __name__ == "__main__":
    sys.path.insert(0, str(Path(__file__).resolve().parents[1]))
    serve(Path(sys.argv[1]), int(sys.argv[2]))
