"""What the polygon tools say: what they wait for, what they did, and which faults there are."""

from landslide_wsss_plugin.common.text import area, tr
from landslide_wsss_plugin.inventory import topology
from landslide_wsss_plugin.inventory.changes import Change, Row
from landslide_wsss_plugin.inventory.topology import Fault

MOST = 4
"""Polygons whose areas are told one by one."""


def how_to(name: str) -> str:
    """Return what a tool waits for."""
    return {
        "split": tr("Click a line across the chosen polygon, from outside to outside; a right click ends it."),
        "merge": tr("Click on the polygon that is merged into the chosen one."),
        "draw": tr("Click the corners of the landslide; a right click ends it."),
    }[name]


def too_few(name: str) -> str:
    """Return what is missing where a sketch was ended too early."""
    return {
        "split": tr("A line has two ends: click the other one first."),
        "draw": tr("An outline has three corners or more: click the others first."),
    }[name]


def what_was_done(change: Change, *, corners: bool = False) -> str:
    """Return what a tool did, with the areas that there are now.

    Args:
        change: of rows.
        corners: whether the corners of the outline before and now are told, too.
    """
    said = [tr("{}: done. U takes it back.").format(change.title)]
    areas = {number: row.values.get("area_m2") for number, row in change.after.items()}
    known = [f"{_number(number)}: {area(size)}" for number, size in areas.items() if isinstance(size, float)]
    if 0 < len(known) <= MOST:
        said.append(", ".join(known) + ".")
    if corners:
        before, after = (_corners(next(iter(rows.values()))) for rows in (change.before, change.after))
        said.append(tr("Corners: {} before, {} now.").format(before, after))
    return "\n".join(said)


def fault_in_words(fault: Fault) -> str:
    """Return a fault as a line of the list."""
    numbers = ", ".join(f"No. {number}" for number in fault.numbers)
    words = {
        topology.CROSSES: tr("Outline crosses itself"),
        topology.OVERLAP: tr("Overlap"),
        topology.GAP: tr("Gap"),
        topology.SLIVER: tr("Sliver"),
    }[fault.kind]
    size = f", {area(fault.area_m2)}" if fault.area_m2 else ""
    mark = "" if fault.repair is not None else " " + tr("(yours to settle)")
    return f"{words}: {numbers}{size}{mark}"


def _number(number: int) -> str:
    return f"No.\N{NO-BREAK SPACE}{number}"


def _corners(row: Row) -> int:
    """Return how many corners an outline has; each ring's first stands twice."""
    parts = row.shape.asGeometryCollection() if row.shape is not None else []
    return sum(len(ring) - 1 for part in parts for ring in part.asPolygon())
