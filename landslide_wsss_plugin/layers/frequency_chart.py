"""Frequency and area of landslides on logarithmic axes, with the fitted laws, as an SVG for panel and report."""

import html
import math
from typing import Any

from landslide_wsss_plugin.common.text import area, tr

WIDTH, HEIGHT = 420, 260
LEFT, RIGHT, TOP, BOTTOM = 58, 408, 12, 212
DATA, GAMMA, POWER, CUT = "#222222", "#0072b2", "#d55e00", "#999999"


def chart(plot: "dict[str, Any]") -> str:
    """Return the plot.

    Args:
        plot: the engine's `frequency_area`: bins, least_m2, inverse_gamma and power_law.
    """
    bars = [one for one in plot.get("bins") or () if one["count"]]
    if not bars:
        return _svg(_text(WIDTH / 2, HEIGHT / 2, tr("No landslides"), "middle"))
    x0, x1 = math.log10(bars[0]["start"]), math.log10(bars[-1]["stop"])
    lows = [one["low"] or one["density"] / 3 for one in bars]
    y0, y1 = math.floor(math.log10(min(lows))), math.ceil(math.log10(max(one["high"] for one in bars)))
    x0, x1 = math.floor(x0 * 2) / 2, max(math.ceil(x1 * 2) / 2, math.floor(x0 * 2) / 2 + 0.5)
    y1 = max(y1, y0 + 1)

    def x(size: float) -> float:
        return LEFT + (math.log10(size) - x0) / (x1 - x0) * (RIGHT - LEFT)

    def y(density: float) -> float:
        return BOTTOM - (math.log10(max(density, 10.0**y0)) - y0) / (y1 - y0) * (BOTTOM - TOP)

    parts = _axes(x0, x1, y0, y1, x, y)
    cut = x(plot["least_m2"])
    parts.append(
        f'<line x1="{cut:.1f}" y1="{TOP}" x2="{cut:.1f}" y2="{BOTTOM}" stroke="{CUT}" stroke-dasharray="3 3"/>'
    )
    parts += _laws(plot, bars, x, y)
    for one in bars:
        place = x(math.sqrt(one["start"] * one["stop"]))
        low, high = y(one["low"]) if one["low"] else BOTTOM, y(one["high"])
        parts.append(f'<line x1="{place:.1f}" y1="{low:.1f}" x2="{place:.1f}" y2="{high:.1f}" stroke="{DATA}"/>')
        parts.append(f'<circle cx="{place:.1f}" cy="{y(one["density"]):.1f}" r="3" fill="{DATA}"/>')
    return _svg("".join([*parts, *_key(plot)]))


def _axes(x0: float, x1: float, y0: int, y1: int, x: Any, y: Any) -> "list[str]":
    parts = [
        f'<rect x="{LEFT}" y="{TOP}" width="{RIGHT - LEFT}" height="{BOTTOM - TOP}" fill="none" stroke="#444444"/>',
        _text((LEFT + RIGHT) / 2, HEIGHT - 22, tr("Landslide area"), "middle"),
        f'<g transform="translate(11 {(TOP + BOTTOM) / 2:.0f}) rotate(-90)">'
        + _text(0, 0, tr("Probability density (1/m²)"), "middle")
        + "</g>",
    ]
    for power in range(math.ceil(x0 - 1e-9), math.floor(x1 + 1e-9) + 1):
        place = x(10.0**power)
        parts.append(f'<line x1="{place:.1f}" y1="{BOTTOM}" x2="{place:.1f}" y2="{BOTTOM + 4}" stroke="#444444"/>')
        parts.append(_text(place, BOTTOM + 15, area(10.0**power), "middle" if place < RIGHT - 16 else "end"))
    step = max(1, (y1 - y0) // 6)
    for power in range(y0, y1 + 1, step):
        place = y(10.0**power)
        parts.append(f'<line x1="{LEFT - 4}" y1="{place:.1f}" x2="{LEFT}" y2="{place:.1f}" stroke="#444444"/>')
        parts.append(_text(LEFT - 6, place + 3, f"10{_raised(power)}", "end"))
    return parts


def _laws(plot: "dict[str, Any]", bars: "list[dict[str, Any]]", x: Any, y: Any) -> "list[str]":
    parts = []
    gamma, power = plot.get("inverse_gamma"), plot.get("power_law")
    if gamma:
        dash = "" if gamma["holds"] else ' stroke-dasharray="6 4"'
        points = " ".join(f"{x(size):.1f},{y(value):.1f}" for size, value in gamma["curve"] if value > 0)
        parts.append(f'<polyline points="{points}" fill="none" stroke="{GAMMA}" stroke-width="2.2"{dash}/>')
    if power:
        start, alpha = power["start_m2"]["value"], power["exponent"]["value"]
        share = power["count"] / plot["count"]
        ends = [(size, share * (alpha - 1) / start * (size / start) ** -alpha) for size in (start, bars[-1]["stop"])]
        (xa, ya), (xb, yb) = [(x(size), y(value)) for size, value in ends]
        dash = "" if power["holds"] else ' stroke-dasharray="6 4"'
        parts.append(
            f'<line x1="{xa:.1f}" y1="{ya:.1f}" x2="{xb:.1f}" y2="{yb:.1f}" stroke="{POWER}" stroke-width="2.2"{dash}/>'
        )
    return parts


def _key(plot: "dict[str, Any]") -> "list[str]":
    """Name the lines; a law that does not hold is dashed, and says so."""
    rows = []
    for name, colour, title in (
        ("inverse_gamma", GAMMA, tr("Inverse gamma")),
        ("power_law", POWER, tr("Power law")),
    ):
        law = plot.get(name)
        if law:
            rows.append((colour, title if law["holds"] else tr("{} (does not hold)").format(title)))
    rows.append((CUT, tr("Smallest mapped size")))
    parts, left = [], 16.0
    for colour, title in rows:
        parts.append(
            f'<line x1="{left:.0f}" y1="250" x2="{left + 16:.0f}" y2="250" stroke="{colour}" stroke-width="2"/>'
        )
        parts.append(_text(left + 20, 253, title, "start"))
        left += 34 + 5.2 * len(title)
    return parts


def _raised(power: int) -> str:
    return str(power).translate(str.maketrans("-0123456789", "⁻⁰¹²³⁴⁵⁶⁷⁸⁹"))


def _svg(inside: str) -> str:
    ground = f'<rect width="{WIDTH}" height="{HEIGHT}" fill="#ffffff"/>'
    return f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {WIDTH} {HEIGHT}">{ground}{inside}</svg>'


def _text(x: float, y: float, text: str, anchor: str) -> str:
    return (
        f'<text x="{x:.1f}" y="{y:.1f}" font-family="sans-serif" font-size="9" text-anchor="{anchor}" '
        f'fill="#222222">{html.escape(text)}</text>'
    )
