"""The engine's environments on the disk: numbered folders, and one small file that says which is in use.

runtime/current        the number in use; replaced in one step, and only once the new environment has been tested
runtime/lock           who installs
runtime/3/             an environment; `runtime.json` in it is written last: without it the folder is unfinished
runtime/4/             the next one, while it is installed: 3 works on
"""

import contextlib
import json
import os
import shutil
import sys
import time
from dataclasses import asdict, dataclass, field
from pathlib import Path
from typing import Any, Optional

from landslide_wsss_plugin.runtime import paths, processes
from landslide_wsss_plugin.runtime.replacing import move_over

STAMP = "runtime.json"
MARK = "unfinished.json"
FORMAT = 1
DOOMED = ".old"
"""The end of the name of a folder that is being deleted."""


@dataclass(frozen=True)
class Runtime:
    """An environment that was installed and tested.

    Args:
        folder: its folder.
        build: which PyTorch it has: the name of its lock.
        python: its Python's version.
        lock: SHA-256 of the requirements that were installed.
        device: what the test ran on: name, label, why.
        tool: what installed it: "pip", "uv" ...
    """

    folder: Path
    build: str
    python: str
    lock: str
    device: "dict[str, str]" = field(default_factory=dict)
    tool: str = "pip"

    @property
    def executable(self) -> Path:
        """Its Python."""
        return python_in(self.folder)


class Versions:
    """The environments of this user.

    Args:
        root: the folder that holds them; by default in the user's data folder.
    """

    def __init__(self, root: Optional[Path] = None) -> None:
        self.root = root or paths.data_folder() / "runtime"
        self.lock_file = self.root / "lock"
        self.scratch = self.root / "tmp"
        self.downloads = self.root / "downloads"

    def current(self) -> Optional[Runtime]:
        """Return the environment in use; None where there is none, or what is there is not whole."""
        try:
            name = self._pointer().read_text(encoding="ascii").strip()
        except (OSError, ValueError):
            return None
        return _read(self.root / name) if name.isdigit() else None

    def interrupted(self) -> str:
        """Return when an installation was begun that never came to its end; "" where there is none.

        One whose process still lives is under way and not interrupted.
        """
        for folder in self._folders():
            with contextlib.suppress(OSError, ValueError, KeyError, TypeError):
                values: Any = json.loads((folder / MARK).read_text(encoding="utf-8"))
                if not processes.is_alive(int(values["pid"]), str(values["stamp"])):
                    return str(values["began"])
        return ""

    def new_folder(self) -> Path:
        """Make the folder of the next environment; it counts as unfinished until `keep`."""
        numbers = [int(folder.name) for folder in self._folders()]
        folder = self.root / str(max(numbers, default=0) + 1)
        folder.mkdir(parents=True)
        me = {
            "pid": os.getpid(),
            "stamp": processes.start_stamp(os.getpid()),
            "began": time.strftime("%Y-%m-%d %H:%M:%S"),
        }
        _write(folder / MARK, json.dumps(me))
        return folder

    def keep(self, runtime: Runtime) -> None:
        """Declare an environment whole, and switch to it in one step.

        Raises:
            OSError: the disk refused; the old one is still in use.
        """
        values = {key: value for key, value in asdict(runtime).items() if key != "folder"}
        (runtime.folder / MARK).unlink(missing_ok=True)
        _write(runtime.folder / STAMP, json.dumps({"format": FORMAT, **values}, indent=1))
        _write(self._pointer(), runtime.folder.name)

    def tidy(self) -> None:
        """Delete what no installation needs any more: unfinished environments, old ones, half downloads."""
        current = self.current()
        for folder in self._folders():
            if current is None or folder != current.folder:
                delete(folder)
        for leftover in [*self.root.glob(f"*{DOOMED}"), self.scratch]:
            delete(leftover)

    def remove_all(self) -> None:
        """Delete every environment; the pointer goes first, so that nothing half deleted is ever used."""
        self._pointer().unlink(missing_ok=True)
        for folder in [*self._folders(), *self.root.glob(f"*{DOOMED}"), self.scratch, self.downloads]:
            delete(folder)

    def _pointer(self) -> Path:
        return self.root / "current"

    def _folders(self) -> "list[Path]":
        try:
            return [path for path in self.root.iterdir() if path.name.isdigit() and path.is_dir()]
        except OSError:
            return []


def python_in(environment: Path) -> Path:
    """Return the path of the Python of a virtual environment, whether it is there or not."""
    return environment / "Scripts" / "python.exe" if sys.platform == "win32" else environment / "bin" / "python"


def delete(folder: Path) -> bool:
    """Delete a folder as far as that goes; a file that a program or virus scanner holds stays for the next time.

    Returns:
        Whether it is gone.
    """
    doomed = folder.with_name(f"{folder.name}.{os.getpid()}{DOOMED}") if folder.name.isdigit() else folder
    with contextlib.suppress(OSError):
        folder.replace(doomed)  # renamed first: an environment is there whole or not at all
    for path in (doomed, folder):
        shutil.rmtree(path, ignore_errors=True)
    return not (doomed.exists() or folder.exists())


def _read(folder: Path) -> Optional[Runtime]:
    try:
        values: Any = json.loads((folder / STAMP).read_text(encoding="utf-8"))
        if values["format"] != FORMAT or not python_in(folder).exists():
            return None
        device = {str(key): str(value) for key, value in values.get("device", {}).items()}
        return Runtime(folder, values["build"], values["python"], values["lock"], device, values.get("tool", "pip"))
    except (OSError, ValueError, KeyError, TypeError, AttributeError):
        return None


def _write(path: Path, text: str) -> None:
    """Write a small file in one step, on the disk when this returns."""
    part = path.with_name(f"{path.name}.part")
    with part.open("w", encoding="utf-8") as file:
        file.write(text)
        file.flush()
        os.fsync(file.fileno())
    move_over(part, path)
