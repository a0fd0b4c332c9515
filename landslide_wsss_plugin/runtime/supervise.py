"""Runs a command and ends it, with all that it started, once whoever asked for it has gone.

    python supervise.py COMMAND ...

QGIS starts pip through this: a QGIS that is killed closes this program's standard input, and an installer that went on
without it would fill a folder that the next installation wants to delete. Standard library only, Python 3.9 and newer.
"""

import os
import signal
import subprocess
import sys
import threading


def main() -> int:
    """Run the command; return its exit code."""
    child = subprocess.Popen(sys.argv[1:], stdin=subprocess.DEVNULL)
    threading.Thread(target=_watch, daemon=True).start()
    return child.wait()


def _watch() -> None:
    """Wait for the end of standard input, then end this program's whole group."""
    while os.read(0, 64):
        pass
    if sys.platform == "win32":
        subprocess.run(["taskkill", "/F", "/T", "/PID", str(os.getpid())], capture_output=True, check=False)
    else:
        os.killpg(0, signal.SIGKILL)


if __name__ == "__main__":
    code = main()
    if not 0 <= code < 256:  # a signal, or Windows' exceptions: told in words, because an exit code cannot carry it
        sys.stdout.write(f"ended with exit code {code}\n")
    sys.stdout.flush()
    os._exit(code if 0 <= code < 256 else 1)
