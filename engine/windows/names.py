"""Names that Windows refuses, trims, or takes for a device: said in a sentence before anything is written."""

import re
import sys
from pathlib import Path, PureWindowsPath

from engine.errors import UserError

DEVICES = re.compile(r"(con|prn|aux|nul|conin\$|conout\$|com[0-9¹²³]|lpt[0-9¹²³]) *(\..*)?", re.IGNORECASE)
"""What is written to them goes to a device, or nowhere, whatever ending they have."""

FORBIDDEN = re.compile(r'[<>:"|?*\x00-\x1f]')
LONGEST = 259
"""Characters of a path where Windows' long paths are off."""


def check_name(path: Path) -> None:
    """Refuse to write a file or folder whose name this system does not keep; on Linux and macOS every name is kept.

    Raises:
        UserError: kind "output".
    """
    if sys.platform != "win32":
        return
    fault = windows_fault(str(path))
    if fault:
        raise UserError(f"{path} cannot be written: {fault}.", "Choose another name.", "output")
    length = len(str(path.absolute()))
    if length > LONGEST and not str(path).startswith("\\\\?\\") and not long_paths():
        raise UserError(
            f"{path} cannot be written: the path has {length} characters, and this Windows takes {LONGEST}.",
            "Choose a folder with a shorter path, or let your administrator turn on long paths in Windows.",
            "output",
        )


def windows_fault(path: str) -> str:
    """Return why Windows would not keep a path as it is written; "" where it does."""
    pure = PureWindowsPath(path)
    for name in pure.parts[1 if pure.anchor else 0 :]:
        if name == "..":
            continue
        if DEVICES.fullmatch(name):
            return f"on Windows '{name}' is the name of a device"
        if found := FORBIDDEN.search(name):
            sign = found[0] if found[0].isprintable() else "a line break or another sign that does not print"
            return f"on Windows no name holds {sign}"
        if name != name.rstrip(". "):
            return f"'{name}' ends in a dot or space, which Windows leaves out"
    return ""


def kept_name(text: str) -> str:
    """Return a name that every system keeps, for a name that one of them gave: dots and spaces at its end go."""
    name = FORBIDDEN.sub("-", text).rstrip(". ")
    return f"_{name}" if DEVICES.fullmatch(name) else name or "unnamed"


def long_paths() -> bool:
    """Whether this Windows takes paths of any length."""
    if sys.platform != "win32":
        return True
    import winreg  # noqa: PLC0415  (only there)

    try:
        with winreg.OpenKey(winreg.HKEY_LOCAL_MACHINE, r"SYSTEM\CurrentControlSet\Control\FileSystem") as key:
            return bool(winreg.QueryValueEx(key, "LongPathsEnabled")[0])
    except OSError:
        return False
