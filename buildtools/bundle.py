"""The offline bundle: every package that the plugin would download, in one zip for computers without a network."""

from __future__ import annotations

import hashlib
import json
import subprocess
import tempfile
import zipfile
from pathlib import Path

from buildtools.lock import FOLDER
from buildtools.package import DIST, EPOCH, version
from buildtools.shell import ROOT, BuildError, Command, clean_environment, need, say

FORMAT = 1
"""The format that `landslide_wsss_plugin/runtime/bundle.py` reads."""

LIST_TAGS = "from buildtools.wheel_targets import PLATFORMS; import sys; print(' '.join(PLATFORMS[sys.argv[1]][1]))"


def build_bundle(python: Path, build: str, platform: str, for_python: str, folder: Path = DIST) -> Path:
    """Download the packages and write the bundle; return its path.

    Args:
        python: the engine's Python.
        build: the name of the list of requirements.
        platform: such as "linux-x86_64".
        for_python: such as "3.11".
        folder: where it goes.

    Raises:
        BuildError: there is no such list, or a package for that system and Python.
    """
    lock = FOLDER / f"{build}.txt"
    if not lock.is_file():
        raise BuildError(f"There is no list {lock}.", "Choose another --build, or run `build.py lock`.")
    folder.mkdir(parents=True, exist_ok=True)
    target = folder / f"landslide_wsss_bundle-{version()}-{build}-{platform}-py{for_python.replace('.', '')}.zip"
    with tempfile.TemporaryDirectory(dir=folder, prefix=".bundle-") as scratch:
        wheels = Path(scratch) / "wheels"
        needed = Path(scratch) / "requirements.txt"
        needed.write_text(_answer(python, ["-m", "buildtools.wheel_targets", "pick", lock, platform, for_python]))
        say(f"Downloading the packages of {build} for {platform} and Python {for_python} (up to 3 GB)")
        fetch: Command = [python, "-m", "pip", "download", "--no-deps", "--only-binary", ":all:", "--require-hashes"]
        fetch += ["--progress-bar", "off", "--no-cache-dir", "--dest", wheels, "-r", needed]
        need([*fetch, *_for(python, platform, for_python)], "Downloading the packages", {"TMPDIR": scratch})
        manifest = {
            "format": FORMAT,
            "build": build,
            "platform": platform,
            "python": [[int(part) for part in for_python.split(".")]],
            "lock": hashlib.sha256(lock.read_bytes()).hexdigest(),
        }
        _write(target, manifest, wheels)
    return target


def _for(python: Path, platform: str, for_python: str) -> list[str]:
    """Return pip's words for another system and Python than the one it runs on."""
    names = _answer(python, ["-c", LIST_TAGS, platform]).split()
    words = ["--python-version", for_python, "--implementation", "cp"]
    abis = (f"cp{for_python.replace('.', '')}", "abi3", "none")
    return [*words, *(word for abi in abis for word in ("--abi", abi)), *(w for n in names for w in ("--platform", n))]


def _write(target: Path, manifest: dict[str, object], wheels: Path) -> None:
    """Write the zip, stored: wheels are compressed already; the same wheels give the same bytes."""
    part = target.with_suffix(".zip.part")
    with zipfile.ZipFile(part, "w", zipfile.ZIP_STORED) as archive:
        archive.writestr(zipfile.ZipInfo("bundle.json", EPOCH), json.dumps(manifest, indent=1))
        for path in sorted(wheels.glob("*.whl")):
            entry = zipfile.ZipInfo(f"wheels/{path.name}", EPOCH)
            entry.file_size = path.stat().st_size
            with path.open("rb") as file, archive.open(entry, "w") as packed:
                for block in iter(lambda source=file: source.read(1 << 20), b""):  # type: ignore[misc]
                    packed.write(block)
    part.replace(target)


def _answer(python: Path, words: Command) -> str:
    command = [str(python), *(str(word) for word in words)]
    done = subprocess.run(command, cwd=ROOT, env=clean_environment(), capture_output=True, text=True, check=False)
    if done.returncode != 0:
        raise BuildError(f"The list cannot be read: {done.stderr.strip()[-300:]}", "Run `python3 build.py lock`.")
    return done.stdout
