"""The system's libraries that PyTorch needs on Windows: found where the installer put them, named where one is missing.

PyTorch for Windows is built on a newer Visual C++ runtime than many machines have. The wheel `msvc-runtime` brings it
into the environment, where Windows looks only once it is told to. Standard library only: this runs before all else.
"""

import ctypes
import mmap
import os
import re
import struct
import sys
from collections.abc import Callable, Iterator
from pathlib import Path

from engine.errors import UserError

BROUGHT = "vcruntime140_threads.dll"
"""The newest of the runtime's libraries; a folder that has it has all of them."""

CANNOT_LOAD = {126, 127, 1114}
"""Windows' codes for a library, or one that it needs, that is absent, too old, or fails when it starts."""

SEARCH_DEFAULT_FOLDERS = 0x1000  # LOAD_LIBRARY_SEARCH_DEFAULT_DIRS: as Python itself loads them
IMPORT_TABLE = 1


def add_folders() -> list[Path]:
    """Let Windows find the Visual C++ runtime that was installed into this environment; return where it is."""
    if sys.platform != "win32":
        return []
    prefix = Path(sys.prefix)
    found = [folder for folder in (prefix / "Scripts", prefix) if (folder / BROUGHT).is_file()]
    for folder in found:
        os.add_dll_directory(str(folder))  # in force until this process ends
    return found


def explained(error: BaseException) -> UserError | None:
    """Return what to say where a package's library could not be loaded on Windows; None for any other error."""
    if sys.platform != "win32" or not cannot_load(error):
        return None
    library = library_of(error)
    lacking = first_missing(library, _loads) if library is not None and library.is_file() else ""
    needs = f"{library.name} needs {lacking}, which is missing or too old" if library and lacking else _first(error)
    return UserError(
        f"The engine cannot start on this Windows: {needs}.",
        "Install the engine again, which brings the Visual C++ runtime along, or install Microsoft's newest Visual C++ "
        "Redistributable (x64).",
        "library",
    )


def cannot_load(error: BaseException) -> bool:
    """Whether an error says that a library, or one that it needs, could not be loaded."""
    if isinstance(error, ImportError):
        return "DLL load failed" in str(error)
    return isinstance(error, OSError) and getattr(error, "winerror", None) in CANNOT_LOAD


def library_of(error: BaseException) -> Path | None:
    """Return the library that could not be loaded, where the error names it."""
    if isinstance(error, ImportError) and error.path:
        return Path(error.path)
    named = re.search(r'"([^"]+\.(?:dll|pyd))"', str(error), re.IGNORECASE)
    return Path(named[1].replace("\\\\", "\\")) if named else None


def first_missing(library: Path, loads: Callable[[str], bool]) -> str:
    """Return the name of the first library that `library` needs, itself or by others beside it, and that is not here.

    Args:
        library: of 64-bit Windows.
        loads: whether Windows finds a library by its name.
    """
    seen = {library.name.lower()}
    waiting = [library]
    while waiting:
        one = waiting.pop()
        for name in imports_of(one):
            if name.lower() in seen:
                continue
            seen.add(name.lower())
            beside = library.with_name(name)
            if beside.is_file():
                waiting.append(beside)
            elif not loads(name):
                return name
    return ""


def imports_of(library: Path) -> list[str]:
    """Return the names of the libraries that a library of 64-bit Windows is linked with; none for another file."""
    try:
        with library.open("rb") as file, mmap.mmap(file.fileno(), 0, access=mmap.ACCESS_READ) as content:
            return list(_imports(content))
    except (OSError, ValueError, struct.error):
        return []


def _imports(content: mmap.mmap) -> Iterator[str]:
    """Read the import table as the format of Windows' programs (PE32+) has it."""
    head = struct.unpack_from("<I", content, 0x3C)[0]
    if content[head : head + 4] != b"PE\0\0":
        return
    sections, optional = struct.unpack_from("<H", content, head + 6)[0], struct.unpack_from("<H", content, head + 20)[0]
    start = head + 24
    if struct.unpack_from("<H", content, start)[0] != 0x20B:
        return
    table = struct.unpack_from("<I", content, start + 112 + 8 * IMPORT_TABLE)[0]
    places = [struct.unpack_from("<III", content, start + optional + 40 * n + 12) for n in range(sections)]

    def offset(address: int) -> int:
        for virtual, size, raw in places:
            if virtual <= address < virtual + size:
                return int(address - virtual + raw)
        raise ValueError(f"address {address} is in no section")

    entry = offset(table)
    while name := struct.unpack_from("<I", content, entry + 12)[0]:
        at = offset(name)
        yield content[at : content.find(b"\0", at)].decode("ascii", "replace")
        entry += 20


def _loads(name: str) -> bool:
    try:
        ctypes.CDLL(name, winmode=SEARCH_DEFAULT_FOLDERS)
    except OSError:
        return False
    return True


def _first(error: BaseException) -> str:
    return (str(error).splitlines() or [type(error).__name__])[0].rstrip(".")
