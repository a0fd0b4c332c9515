"""Another QGIS than the machine's: a newer Debian in a folder, entered by chroot, with this repository inside.

The system of QGIS 3.40 (Python 3.13) or 3.44 (Python 3.14) lies in a cache outside the repository. A test run enters
it with mounts of its own, which end with the run however that ends, and finds the repository and the engine's
environment where they are outside, so that the tests need to know nothing of it.
"""

from __future__ import annotations

import os
import shlex
import shutil
import subprocess
import sys
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

from buildtools.debian import apt_install, apt_is_here
from buildtools.environment import VENV, engine_python
from buildtools.qgis import DEBIAN_PACKAGES
from buildtools.shell import BUILD, ROOT, BuildError, Command, call, need, say

PACKAGES = (*DEBIAN_PACKAGES, "ca-certificates", "libffi8", "procps")
"""What the system needs; libffi8 is of the engine's Python, which runs inside too."""

INSTALLED = "landslide-wsss.packages"
"""In a system: the packages that were asked for when its installation ended well."""

TRUST = Path("/etc/ssl/certs/ca-certificates.crt")
"""The certificates that this machine trusts, perhaps those of a proxy."""


@dataclass(frozen=True)
class Release:
    """A Debian release that carries a QGIS.

    Args:
        suite: the release's name.
        python: the Python that its QGIS uses, for people.
    """

    suite: str
    python: str


RELEASES = {"3.40": Release("trixie", "3.13"), "3.44": Release("forky", "3.14")}


def cache() -> Path:
    """Return the folder of the systems, `LANDSLIDE_WSSS_CACHE` or one in the user's own cache."""
    own = os.environ.get("LANDSLIDE_WSSS_CACHE")
    return Path(own) if own else Path(os.environ.get("XDG_CACHE_HOME") or Path.home() / ".cache") / "landslide-wsss"


def run_tests(version: str, arguments: Sequence[str]) -> int:
    """Run `build.py test` with `arguments` inside the system of a QGIS, which is made where it is absent.

    Args:
        version: of QGIS, a key of RELEASES.
        arguments: such as ["--plugin", "--desktop"].

    Returns:
        The exit code of the inner `build.py test`.

    Raises:
        BuildError: this machine cannot have such a system.
    """
    system = ensure(version)
    own_build = BUILD / f"qgis-{version}"
    own_build.mkdir(parents=True, exist_ok=True)
    say(f"QGIS {version} of Debian {RELEASES[version].suite}, in {system}")
    inside = ["python3", "build.py", "test", *arguments]
    return call(entering(system, own_build, inside), {"LC_ALL": "C.UTF-8", "QGIS_PYTHON": "/usr/bin/python3"})


def ensure(version: str) -> Path:
    """Return the folder of the system with this QGIS; make it where it is absent.

    Raises:
        BuildError: not root, not Debian, or debootstrap or apt failed.
    """
    release = RELEASES[version]
    system = cache() / f"qgis-{version}"
    refuse_where_it_cannot_work(version)
    if (system / "usr/bin/qgis").exists():
        _bring_up_to_date(version, system)
        return system
    if shutil.which("debootstrap") is None:
        apt_install(["debootstrap"], "debootstrap")
    part = system.with_name(system.name + ".part")
    shutil.rmtree(part, ignore_errors=True)
    part.parent.mkdir(parents=True, exist_ok=True)
    say(f"Making Debian {release.suite} with QGIS {version} in {system} (3 GB, some minutes, once)")
    # Every release since 2022 is made by the one script that debootstrap calls sid; older ones do not know the names.
    script = "/usr/share/debootstrap/scripts/sid"
    base: Command = [
        "debootstrap",
        "--variant=minbase",
        "--include=ca-certificates",
        release.suite,
        part,
        "",  # debootstrap's own mirror
        script,
    ]
    need(base, f"debootstrap of {release.suite}")
    _lend_network(part)
    _install(version, part)
    part.replace(system)
    return system


def _bring_up_to_date(version: str, system: Path) -> None:
    """Install what the tests have come to need since a system was made."""
    try:
        there = (system / INSTALLED).read_text(encoding="utf-8").split()
    except OSError:
        there = []
    if not set(PACKAGES) <= set(there):
        say(f"The system of QGIS {version} lacks what newer tests need")
        _lend_network(system)
        _install(version, system)


def _install(version: str, system: Path) -> None:
    apt = "export DEBIAN_FRONTEND=noninteractive; apt-get update && apt-get install --yes --no-install-recommends "
    install = ["sh", "-c", f"{apt}{' '.join(PACKAGES)} && apt-get clean"]
    need(entering(system, None, install), f"The installation of QGIS {version}")
    (system / INSTALLED).write_text("\n".join(PACKAGES), encoding="utf-8")


def refuse_where_it_cannot_work(version: str) -> None:
    """Say in one sentence why this machine cannot have the system of another QGIS, where it cannot.

    Raises:
        BuildError: it cannot.
    """
    instead = f"Run it as root on Debian or Ubuntu, or run the tests on a machine that has QGIS {version}."
    if not sys.platform.startswith("linux") or not apt_is_here():
        raise BuildError(f"QGIS {version} for the tests comes from Debian, which this system is not.", instead)
    if os.geteuid() != 0:
        raise BuildError(f"Only root can enter a system with QGIS {version}.", instead)
    allowed = subprocess.run(["unshare", "--mount", "true"], capture_output=True, check=False).returncode == 0
    if not allowed:
        raise BuildError("This machine lets nobody mount, as in some containers.", instead)


def entering(system: Path, own_build: Path | None, command: Sequence[str]) -> list[str]:
    """Return the command that runs `command` in a system, at the repository's own path.

    Mounts and processes get namespaces of their own: both end with the command, even one that is killed.

    Args:
        system: the folder of the system.
        own_build: what stands at the repository's build/ inside; None mounts no repository.
        command: its words.
    """
    mounts = [("--rbind", Path("/dev"), "dev"), ("--rbind", Path("/sys"), "sys")]
    if own_build is not None:
        mounts += [("--bind", path, str(path).lstrip("/")) for path in needed_paths()]
        mounts.append(("--bind", own_build, str(BUILD).lstrip("/")))
    lines = ["set -e"]
    for how, source, place in mounts:
        target = shlex.quote(str(system / place))
        lines += [f"mkdir -p {target}", f"mount {how} {shlex.quote(str(source))} {target}"]
    root = shlex.quote(str(system))
    lines += [f"mount -t proc proc {root}/proc", f"mount -t tmpfs tmpfs {root}/tmp"]  # noqa: S108
    there = shlex.quote(str(ROOT if own_build is not None else Path("/")))
    lines.append(f'exec chroot {root} sh -c \'cd "$0" && exec "$@"\' {there} {shlex.join(command)}')
    spaces = ["unshare", "--mount", "--propagation", "private", "--pid", "--fork", "--kill-child"]
    return [*spaces, "sh", "-c", "\n".join(lines)]


def needed_paths() -> list[Path]:
    """Return the folders that the tests need inside: the repository, the engine's environment, and its Python."""
    paths = [ROOT]
    environment = VENV.resolve()
    python = engine_python().resolve()
    for path in (environment, _prefix(python)):
        if not any(path.is_relative_to(there) for there in paths):
            paths.append(path)
    if Path("/usr") in paths:
        raise BuildError(
            "The engine's environment was made from the system's Python, which another Debian does not have.",
            "Make .venv with a Python of its own, such as one of uv or pyenv, then run again.",
        )
    return paths


def _prefix(python: Path) -> Path:
    """Return the folder of a Python's installation: the one above its bin/."""
    return python.parent.parent


def _lend_network(system: Path, machine: Mapping[str, Path] | None = None) -> None:
    """Give the system this machine's name servers, apt's settings and the certificates that it trusts."""
    sources = machine or {
        "etc/resolv.conf": Path("/etc/resolv.conf"),
        "etc/ssl/certs/ca-certificates.crt": TRUST,
    }
    for place, source in sources.items():
        if source.is_file():
            (system / place).parent.mkdir(parents=True, exist_ok=True)
            shutil.copyfile(source, system / place)
    for source in Path("/etc/apt/apt.conf.d").glob("*"):
        text = source.read_text(encoding="utf-8", errors="replace")
        if "Proxy" in text or "Acquire::Check" in text or "CaInfo" in text:
            shutil.copyfile(source, system / "etc/apt/apt.conf.d" / source.name)
