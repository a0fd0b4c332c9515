r"""The Pythons that Windows' registry lists, as PEP 514 has it: the installers' own word on where they are.

Nothing is guessed: a folder such as C:\Python3 could have been put there by any user of the computer.
"""

import contextlib
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any, Optional

LAUNCHER = "PyLauncher"
"""A company that PEP 514 keeps for the launcher, which is no Python."""


def registered_pythons() -> "list[Path]":
    """Return the programs of the registered Pythons, this user's first, each once; none on another system."""
    if sys.platform != "win32":
        return []
    import winreg  # noqa: PLC0415  (only there)

    registry: Any = winreg
    found: dict[str, Path] = {}
    for root in (registry.HKEY_CURRENT_USER, registry.HKEY_LOCAL_MACHINE):
        for view in (registry.KEY_WOW64_64KEY, registry.KEY_WOW64_32KEY):
            for path in _listed(registry, root, registry.KEY_READ | view):
                found.setdefault(str(path).lower(), path)
    return list(found.values())


def _listed(registry: Any, root: Any, access: int) -> "Iterator[Path]":
    """Give the program of every tag of every company under `root`."""
    top = r"Software\Python"
    for company in _names(registry, root, top, access):
        if company != LAUNCHER:
            for tag in _names(registry, root, rf"{top}\{company}", access):
                path = _program(registry, root, rf"{top}\{company}\{tag}\InstallPath", access)
                if path is not None:
                    yield path


def _names(registry: Any, root: Any, key: str, access: int) -> "list[str]":
    """Return the names of a key's subkeys; none where there is no such key."""
    names: list[str] = []
    with contextlib.suppress(OSError), registry.OpenKey(root, key, 0, access) as opened:
        while True:  # an OSError is how the registry says that there are no more
            names.append(str(registry.EnumKey(opened, len(names))))
    return names


def _program(registry: Any, root: Any, key: str, access: int) -> Optional[Path]:
    """Return the program that an InstallPath names; where it names a folder alone, the python.exe in it."""
    for value in ("ExecutablePath", ""):
        with contextlib.suppress(OSError), registry.OpenKey(root, key, 0, access) as opened:
            entry = str(registry.QueryValueEx(opened, value)[0]).strip().strip('"')
            path = Path(entry) if value else Path(entry) / "python.exe"
            if entry and path.is_absolute() and path.is_file():
                return path
    return None
