"""How large the landslides are: a small bar chart as an SVG, for the report."""

import math
from collections.abc import Sequence

from landslide_wsss_plugin.common.text import area

WIDTH, HEIGHT = 360, 150
FLOOR, TOP = 122, 14
BAR = "#0072b2"


def bins(areas: "Sequence[float]") -> "list[tuple[float, float, int]]":
    """Return (from, to, count) in steps of half a power of ten, which suit areas from specks to whole slopes.

    Args:
        areas: square metres; what is not positive is left out.
    """
    sizes = [size for size in areas if size > 0 and math.isfinite(size)]
    if not sizes:
        return []
    first, last = (math.floor(2 * math.log10(size)) for size in (min(sizes), max(sizes)))
    counts = dict.fromkeys(range(first, last + 1), 0)
    for size in sizes:
        counts[math.floor(2 * math.log10(size))] += 1
    return [(10 ** (step / 2), 10 ** ((step + 1) / 2), count) for step, count in counts.items()]


def chart(areas: "Sequence[float]", title: str) -> str:
    """Return the chart as SVG.

    Args:
        areas: square metres.
        title: above it.
    """
    found = bins(areas)
    most = max((count for _, _, count in found), default=1)
    step = WIDTH / max(len(found), 1)
    parts = [_text(0, 10, title, "start", bold=True)]
    for place, (start, _stop, count) in enumerate(found):
        height = (FLOOR - TOP - 12) * count / most
        left, top = place * step + 2, FLOOR - height
        parts.append(f'<rect x="{left:.1f}" y="{top:.1f}" width="{step - 4:.1f}" height="{height:.1f}" fill="{BAR}"/>')
        parts.append(_text(left + step / 2 - 2, top - 3, str(count) if count else "", "middle"))
        parts.append(_text(place * step, FLOOR + 12, area(start), "start" if place == 0 else "middle"))
    if found:
        parts.append(_text(WIDTH, FLOOR + 12, area(found[-1][1]), "end"))
    parts.append(f'<line x1="0" y1="{FLOOR}" x2="{WIDTH}" y2="{FLOOR}" stroke="#444444" stroke-width="1"/>')
    inside = "".join(parts)
    return f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {WIDTH} {HEIGHT}">{inside}</svg>'


def _text(x: float, y: float, text: str, anchor: str, *, bold: bool = False) -> str:
    escaped = text.replace("&", "&amp;").replace("<", "&lt;")
    weight = ' font-weight="bold"' if bold else ""
    return (
        f'<text x="{x:.1f}" y="{y:.1f}" font-family="sans-serif" font-size="9"{weight} text-anchor="{anchor}" '
        f'fill="#222222">{escaped}</text>'
    )
