"""Runs a command and ends it, with all that it started, once whoever asked for it has gone.

    python supervise.py COMMAND ...

QGIS starts pip through this: a QGIS that is killed closes this program's standard input, and an installer that went on
without it would fill a folder that the next installation wants to delete. Standard library only, Python 3.9 and newer.
"""

import ctypes
import os
import signal
import struct
import subprocess
import sys
import threading
from pathlib import Path
from typing import Optional


def system_program(name: str) -> str:
    """Return the full path of a program of Windows: a bare name would be looked up in the current folder, too."""
    return str(Path(os.environ.get("SYSTEMROOT") or "C:\\Windows") / "System32" / name)


def main() -> int:
    """Run the command; return its exit code."""
    job = _own_job() if sys.platform == "win32" else None
    child = subprocess.Popen(sys.argv[1:], stdin=subprocess.DEVNULL)
    threading.Thread(target=_watch, args=(job,), daemon=True).start()
    return child.wait()


def _watch(job: Optional[int]) -> None:
    """Wait for the end of standard input, then end this program and all that it started."""
    while os.read(0, 64):
        pass
    if sys.platform == "win32":
        if job:
            ctypes.windll.kernel32.TerminateJobObject(ctypes.c_void_p(job), 1)  # type: ignore[attr-defined,unused-ignore]
        subprocess.run(
            [system_program("taskkill.exe"), "/F", "/T", "/PID", str(os.getpid())], capture_output=True, check=False
        )
    else:
        os.killpg(0, signal.SIGKILL)


def _own_job() -> Optional[int]:
    """Put this program into a job of Windows' that ends with it, and return the job; None where Windows refuses.

    Whatever this program starts is in the job, too: nothing of it is left, however this program ends.
    """
    kernel = ctypes.windll.kernel32  # type: ignore[attr-defined,unused-ignore]
    kernel.CreateJobObjectW.restype = ctypes.c_void_p
    kernel.GetCurrentProcess.restype = ctypes.c_void_p
    job = kernel.CreateJobObjectW(None, None)
    limits = ctypes.create_string_buffer(144)  # JOBOBJECT_EXTENDED_LIMIT_INFORMATION
    struct.pack_into("<I", limits, 16, 0x2000)  # JOB_OBJECT_LIMIT_KILL_ON_JOB_CLOSE
    extended = 9
    tied = kernel.SetInformationJobObject(ctypes.c_void_p(job), extended, limits, len(limits))
    me = ctypes.c_void_p(kernel.GetCurrentProcess())
    return job if tied and kernel.AssignProcessToJobObject(ctypes.c_void_p(job), me) else None


if __name__ == "__main__":
    code = main()
    if not 0 <= code < 256:  # a signal, or Windows' exceptions: told in words, because an exit code cannot carry it
        sys.stdout.write(f"ended with exit code {code}\n")
    sys.stdout.flush()
    os._exit(code if 0 <= code < 256 else 1)
