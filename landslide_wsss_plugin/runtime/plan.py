"""What an installation will do, found out before it begins: with which Python, which PyTorch, how large, where."""

import os
import sys
from dataclasses import dataclass
from pathlib import Path
from typing import Optional
from urllib.parse import urlsplit

from landslide_wsss_plugin.common.text import tr
from landslide_wsss_plugin.runtime import builds, interpreters, requirements
from landslide_wsss_plugin.runtime.builds import Build
from landslide_wsss_plugin.runtime.bundle import Bundle, open_bundle
from landslide_wsss_plugin.runtime.child_environment import Proxy
from landslide_wsss_plugin.runtime.failures import InstallError
from landslide_wsss_plugin.runtime.hardware import Machine, this_machine
from landslide_wsss_plugin.runtime.interpreters import Interpreter
from landslide_wsss_plugin.runtime.redaction import redact
from landslide_wsss_plugin.runtime.requirements import Size

PIP, UV, BASE_PIP = "pip", "uv", "base pip"
PIP_KEYS = ("index-url", "extra-index-url", "find-links", "proxy", "cert", "trusted-host", "constraint", "index_url")
MANAGED_PYTHON = "3.12"
"""The Python that uv fetches where the machine has none that fits."""


@dataclass(frozen=True)
class Wishes:
    """What the user wants; read on the main thread.

    Args:
        python: the Python to build on; "" for the best one.
        torch_source: a folder or an address that PyTorch's packages are taken from; "" for the usual place.
        bundle: an offline bundle to install from.
        proxy: QGIS' proxy.
        certificates: what QGIS trusts beyond the system, as PEM.
    """

    python: str = ""
    torch_source: str = ""
    bundle: Optional[Path] = None
    proxy: Optional[Proxy] = None
    certificates: str = ""


@dataclass(frozen=True)
class InstallPlan:
    """An installation that can begin.

    Args:
        wishes: what it follows from.
        machine: this machine.
        python: the Python to build on; None where uv fetches one.
        build: which PyTorch, and why.
        tool: "pip", "uv", or "base pip" for a Python that cannot make an environment with pip by itself.
        size: what it takes.
        bundle: the opened offline bundle.
    """

    wishes: Wishes
    machine: Machine
    python: Optional[Interpreter]
    build: Build
    tool: str
    size: Size
    bundle: Optional[Bundle] = None

    @property
    def smaller(self) -> Optional[Size]:
        """What it would take with another source of PyTorch; None where this is the smallest, or chosen."""
        chosen = self.bundle is not None or self.wishes.torch_source
        return None if chosen else builds.smaller(self.build, self.machine)


def make(wishes: Wishes, machine: Optional[Machine] = None) -> InstallPlan:
    """Look at the machine and decide; takes some seconds, because programs are asked.

    Raises:
        InstallError: the engine cannot be installed here; the error says why and what to do.
    """
    machine = machine or this_machine()
    refused = builds.unsupported(machine)
    if refused:
        raise InstallError("machine", refused, tr("Choose an existing Python that has PyTorch, or another computer."))
    check_source(wishes.torch_source)
    bundle = open_bundle(wishes.bundle) if wishes.bundle is not None else None
    if bundle is not None and bundle.platform != machine.platform:
        message = tr("The bundle is for {}, and this computer is {}.").format(bundle.platform, machine.platform)
        raise InstallError("bundle", message, tr("Get the bundle made for this system."))
    python = _python(wishes.python, bundle)
    tool = _tool(python, bundle)
    minor = python.minor if python is not None else _minor(MANAGED_PYTHON)
    build = builds.choose(machine, minor)
    if bundle is not None:
        build = Build(bundle.build, build.device, build.why)
        if bundle.lock != requirements.fingerprint(bundle.build):
            raise InstallError(
                "bundle",
                tr("The bundle was made for another version of this plugin."),
                tr("Get the bundle of this version, or update the plugin to the bundle's."),
            )
    size = requirements.size(build.name, machine.platform, minor)
    if bundle is not None:
        size = Size(bundle.size, size.disk or 3 * bundle.size)
    return InstallPlan(wishes, machine, python, build, tool, size, bundle)


def pip_is_configured() -> bool:
    """Whether a configuration file of pip says where packages come from, which uv does not read."""
    home = Path.home()
    files = [
        Path("/etc/pip.conf"),
        Path("/etc/xdg/pip/pip.conf"),
        home / ".pip" / "pip.conf",
        home / ".config/pip/pip.conf",
    ]
    files += [Path(os.environ["XDG_CONFIG_HOME"]) / "pip" / "pip.conf"] if os.environ.get("XDG_CONFIG_HOME") else []
    if sys.platform == "darwin":
        files.append(home / "Library/Application Support/pip/pip.conf")
    if sys.platform == "win32":
        files = [Path(os.environ.get(n, "")) / "pip" / "pip.ini" for n in ("APPDATA", "PROGRAMDATA")]
        files.append(home / "pip" / "pip.ini")
    for path in files:
        try:
            lines = path.read_text(encoding="utf-8", errors="replace").splitlines()
        except OSError:
            continue
        if any(line.split("=")[0].strip().lower() in PIP_KEYS for line in lines if "=" in line):
            return True
    return False


def _python(chosen: str, bundle: Optional[Bundle]) -> Optional[Interpreter]:
    """Return the Python to build on; None where uv can fetch one.

    Raises:
        InstallError: there is none.
    """
    if chosen:
        python = interpreters.best(chosen)
        if python is None:
            raise _no_python(tr("{} cannot be used.").format(chosen))
        return python
    found = [python for python in map(interpreters.probe, interpreters.everywhere()) if python is not None]
    if bundle is not None:
        found = [python for python in found if python.minor in bundle.python]
        python = interpreters.best_of(found)
        if python is None:
            wanted = ", ".join(f"{major}.{minor}" for major, minor in bundle.python)
            raise InstallError(
                "no_python",
                tr("The bundle is for Python {}, and this computer has none.").format(wanted),
                tr("Install Python {} (64-bit), or get the bundle for a Python that is here.").format(wanted),
            )
        return python
    python = interpreters.best_of(found)
    if python is None and interpreters.uv() is None:
        raise _no_python(tr("No Python was found that the AI runtime can be built on."))
    return python


def _tool(python: Optional[Interpreter], bundle: Optional[Bundle]) -> str:
    """Return what installs: uv where the user has it and nothing speaks for pip, else pip.

    Raises:
        InstallError: this Python cannot make an environment, and nothing else can.
    """
    has_uv = interpreters.uv() is not None
    if python is None:
        return UV
    if has_uv and (not python.can_make or (bundle is None and not pip_is_configured())):
        return UV
    if python.can_make:
        return PIP
    if python.has_pip:
        return BASE_PIP
    raise InstallError(
        "no_venv",
        tr("{} cannot make environments: its venv package is missing.").format(python.words),
        tr("On Debian and Ubuntu install python3-venv, elsewhere Python from python.org, and install again."),
    )


def check_source(source: str) -> None:
    """Refuse a source of PyTorch that could be changed on the way: its packages run as the user.

    Args:
        source: "" for the usual place.

    Raises:
        InstallError: it is neither a folder that is there nor an address that begins with https://.
    """
    parts = urlsplit(source)
    if not source or (parts.scheme == "https" and parts.hostname) or ("://" not in source and Path(source).is_dir()):
        return
    raise InstallError(
        "source",
        tr("PyTorch is not taken from {}.").format(redact(source, user=False)),
        tr("Give a folder, or an address that begins with https://."),
    )


def _no_python(message: str) -> InstallError:
    hint = tr("Install Python 3.12 (64-bit), or point to one: 3.10 to 3.14 and no environment of another program.")
    return InstallError("no_python", message, hint)


def _minor(text: str) -> "tuple[int, int]":
    major, minor = text.split(".")
    return int(major), int(minor)
