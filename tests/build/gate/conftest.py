"""A small plugin that passes every check, to plant faults in."""

import stat
import zipfile
from collections.abc import Callable
from pathlib import Path

import pytest

from buildtools.shell import PLUGIN

METADATA = """[general]
name=Small
description=A small plugin.
about=It does little.
version=1.2.0
qgisMinimumVersion=3.22
qgisMaximumVersion=4.99
author=Somebody
email=somebody@geology.test
tracker=https://geology.test/tracker
repository=https://geology.test/small
homepage=https://geology.test
icon=icon.svg
hasProcessingProvider=yes
experimental=True
plugin_dependencies=
changelog=1.2.0 A first version.
"""
FILES = {
    "__init__.py": "def classFactory(iface):\n    from landslide_wsss_plugin.plugin import Plugin\n\n    return Plugin(iface)\n",
    "plugin.py": (
        "from qgis.PyQt.QtCore import Qt\nfrom qgis.PyQt.QtWidgets import QLabel\n\n\n"
        "class Plugin(QLabel):\n    SIDE = Qt.AlignmentFlag.AlignLeft\n"
    ),
    "engine/__init__.py": "",
    "metadata.txt": METADATA,
    "LICENSE": "GPL",
    "icon.svg": "<svg/>",
}

Package = Callable[..., Path]


@pytest.fixture
def package(tmp_path) -> Package:
    """Zip the small plugin with `changes`: a path inside its folder to a text, bytes, or None to leave it out."""

    def make(changes=None, *, outside=None, mode=0o644) -> Path:
        path = tmp_path / "small.zip"
        with zipfile.ZipFile(path, "w") as archive:
            for name, text in {**FILES, **(changes or {})}.items():
                if text is not None:
                    entry = zipfile.ZipInfo(f"{PLUGIN}/{name}")
                    entry.external_attr = (stat.S_IFREG | mode) << 16
                    archive.writestr(entry, text)
            for name, text in (outside or {}).items():
                archive.writestr(name, text)
        return path

    return make


@pytest.fixture
def unpacked(package, tmp_path) -> Callable[..., Path]:
    """The same, unpacked."""

    def make(changes=None) -> Path:
        with zipfile.ZipFile(package(changes)) as archive:
            archive.extractall(tmp_path / "unpacked")
        return tmp_path / "unpacked"

    return make
