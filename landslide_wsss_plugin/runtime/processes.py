"""Processes: started in a group of their own, ended with all they started, told from later ones of the same id."""

import contextlib
import os
import signal
import subprocess
import sys
from pathlib import Path
from typing import Any, Optional

from landslide_wsss_plugin.runtime.supervise import system_program

GONE = ""


def start_stamp(pid: int) -> str:
    """Return what tells this process from a later one of the same id; "" where no such process lives."""
    if pid <= 0:
        return GONE
    if sys.platform == "win32":
        return _stamp_on_windows(pid)
    if Path("/proc/self/stat").exists():
        return _stamp_on_linux(pid)
    return _stamp_by_ps(pid)


def is_alive(pid: int, stamp: str) -> bool:
    """Whether the process that had this stamp still lives; one whose stamp is unknown counts while its id is taken."""
    now = start_stamp(pid)
    return now != GONE and (not stamp or now == stamp)


def own_group() -> "dict[str, Any]":
    """Return what Popen takes to start a program in a process group of its own, without a console window."""
    if sys.platform == "win32":
        return {"creationflags": subprocess.CREATE_NO_WINDOW | subprocess.CREATE_NEW_PROCESS_GROUP}
    return {"start_new_session": True}


def no_window() -> "dict[str, Any]":
    """Return what Popen takes so that a console program opens no window on Windows."""
    if sys.platform == "win32":
        return {"creationflags": subprocess.CREATE_NO_WINDOW}
    return {}


def find_program(name: str) -> Optional[str]:
    """Return the full path of a program on PATH; never one of the current folder, where a stranger's data may lie.

    Args:
        name: without `.exe`.
    """
    file = f"{name}.exe" if sys.platform == "win32" else name
    for folder in os.environ.get("PATH", "").split(os.pathsep):
        path = Path(folder.strip('"'))
        if path.is_absolute() and (path / file).is_file() and os.access(path / file, os.X_OK):
            return str(path / file)
    return None


def end_group(process: "subprocess.Popen[bytes]") -> None:
    """Kill a process that was started by `own_group`, and its children; wait until the system has buried it."""
    if sys.platform == "win32":
        if process.poll() is None:  # a virtual environment's python.exe starts the real one as its child
            tree = [system_program("taskkill.exe"), "/F", "/T", "/PID", str(process.pid)]
            subprocess.run(tree, capture_output=True, check=False, creationflags=subprocess.CREATE_NO_WINDOW)
    else:
        with contextlib.suppress(ProcessLookupError, PermissionError):
            os.killpg(process.pid, signal.SIGKILL)  # its session's id: the children that outlive it have it too
    with contextlib.suppress(subprocess.TimeoutExpired, OSError):
        process.kill()
        process.wait(2.0)


def _stamp_on_linux(pid: int) -> str:
    with contextlib.suppress(OSError, IndexError):
        # the name in brackets may hold anything; after it: state, ..., and 19 fields on the start in clock ticks
        fields = Path(f"/proc/{pid}/stat").read_text(encoding="utf-8", errors="replace").rpartition(")")[2].split()
        if fields[0] != "Z":  # a zombie holds nothing any more
            boot = Path("/proc/sys/kernel/random/boot_id").read_text(encoding="ascii").strip()
            return f"{boot[:8]}-{fields[19]}"
    return GONE


def _stamp_by_ps(pid: int) -> str:
    ask = ["/bin/ps", "-o", "lstart=", "-p", str(pid)]
    environment = {**os.environ, "LC_ALL": "C", "TZ": "UTC"}
    with contextlib.suppress(OSError, subprocess.SubprocessError):
        answer = subprocess.run(ask, capture_output=True, text=True, timeout=10, check=False, env=environment)
        return " ".join(answer.stdout.split())
    return GONE


def _stamp_on_windows(pid: int) -> str:
    import ctypes  # noqa: PLC0415  (only there)

    kernel = ctypes.windll.kernel32  # type: ignore[attr-defined,unused-ignore]
    kernel.OpenProcess.restype = ctypes.c_void_p
    handle = kernel.OpenProcess(0x1000, False, pid)  # noqa: FBT003  PROCESS_QUERY_LIMITED_INFORMATION
    if not handle:
        return GONE
    handle = ctypes.c_void_p(handle)
    try:
        code = ctypes.c_ulong()
        times = [ctypes.c_ulonglong() for _ in range(4)]
        kernel.GetExitCodeProcess(handle, ctypes.byref(code))
        known = kernel.GetProcessTimes(handle, *(ctypes.byref(time) for time in times))
        still_active = 259
        return str(times[0].value) if known and code.value == still_active else GONE
    finally:
        kernel.CloseHandle(handle)
