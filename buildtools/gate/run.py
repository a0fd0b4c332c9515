"""All checks of a package, one after the other."""

from __future__ import annotations

import tempfile
import zipfile
from pathlib import Path

from buildtools.gate import layout, manifest, qt6, security, syntax
from buildtools.gate.finding import Verdict


def check_package(package: Path, python: Path, *, release: bool = False) -> list[Verdict]:
    """Return what every check says of a package; a zip that cannot be unpacked gets the first two alone.

    Args:
        package: the plugin's zip.
        python: the engine's Python, which has the scanners and PyQt6.
        release: whether it is about to be uploaded: then links that nobody has filled in are refused.

    Raises:
        BuildError: a scanner is missing or broke.
    """
    verdicts = [layout.check(package), manifest.check(package, release=release)]
    if any(finding.rule in {"zip", "path"} for finding in verdicts[0].findings):
        return verdicts  # nothing of it is written anywhere
    with tempfile.TemporaryDirectory() as scratch:
        folder = Path(scratch)
        with zipfile.ZipFile(package) as archive:
            archive.extractall(folder)
        dangers = security.bandit(python, folder)
        verdicts += [
            dangers,
            security.secrets(python, folder),
            security.flake8(python, folder),
            syntax.check(python, folder),
            qt6.check(python, folder),
        ]
        if dangers.passes:  # what bandit refuses is not run
            verdicts.append(qt6.smoke(python, folder))
    return verdicts
