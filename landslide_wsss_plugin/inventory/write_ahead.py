"""Bring what was decided into the GeoPackage itself: until then it lies in SQLite's write-ahead log beside it.

Whoever copies the one file, or has it synchronized, while QGIS has it open would get it without the last decisions.
"""

import contextlib
from pathlib import Path

from qgis.core import QgsProviderConnectionException, QgsProviderRegistry


def write_back(path: Path) -> None:
    """Bring the log's content into a file; where another program reads just now, the next time does it.

    Args:
        path: of a GeoPackage; without a log nothing is done.
    """
    if not path.is_file() or not path.with_name(f"{path.name}-wal").is_file():
        return
    with contextlib.suppress(QgsProviderConnectionException):  # by QGIS' own SQLite, which knows its own locks
        metadata = QgsProviderRegistry.instance().providerMetadata("ogr")
        metadata.createConnection(str(path), {}).executeSql("PRAGMA wal_checkpoint(PASSIVE)")
