"""What QGIS may do with one of the plugin's tasks, and how it ends one that the user cancelled."""

from typing import Any

from qgis.core import QgsTask

CAN_BE_SILENT = hasattr(QgsTask.Flag, "Silent")
"""Whether QGIS keeps quiet about how a task ended; from 3.26."""


def task_flags(*, hidden: bool) -> Any:
    """Return the flags of a task that can be cancelled.

    Args:
        hidden: a look-up that the task list should not show, and that QGIS ends without asking when it closes.
    """
    flags = QgsTask.Flag.CanCancel
    if CAN_BE_SILENT:  # else the system says "Task failed" of what the user cancelled
        flags |= QgsTask.Flag.Silent
    if hidden:
        flags |= QgsTask.Flag.CancelWithoutPrompt  # who closes QGIS is not asked about what he has not begun
    if hidden and hasattr(QgsTask.Flag, "Hidden"):  # QGIS 3.26
        flags |= QgsTask.Flag.Hidden
    return flags
