"""The language of QGIS' window: the plugin's own words in it, as far as they are translated."""

from pathlib import Path
from typing import Any, Optional

from qgis.core import QgsApplication
from qgis.PyQt.QtCore import QCoreApplication, QTranslator

from landslide_wsss_plugin.runtime import paths

STEM = "landslide_wsss"


def install() -> Optional[QTranslator]:
    """Install the translator of QGIS' language; None where there is none. The caller keeps it alive."""
    path = file_for(str(QgsApplication.locale()))
    if path is None:
        return None
    translator = QTranslator()
    if not translator.load(str(path)):
        return None
    QCoreApplication.installTranslator(translator)
    return translator


def remove(translator: "Optional[Any]") -> None:
    """Take a translator away again."""
    if translator is not None:
        QCoreApplication.removeTranslator(translator)


def file_for(locale: str) -> Optional[Path]:
    """Return the compiled translation for a locale such as "zh_CN", "zh-Hans" or "es_MX"; None where there is none."""
    folder = paths.home() / "resources" / "i18n"
    exact = folder / f"{STEM}_{locale.replace('-', '_')}.qm"
    if exact.is_file():
        return exact
    language = locale.replace("-", "_").split("_")[0]
    return min(folder.glob(f"{STEM}_{language}*.qm"), default=None) if language else None
