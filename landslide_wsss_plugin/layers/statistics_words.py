"""The engine's statistics as lines for people: in the panel and on the report's second page."""

from typing import Any

from landslide_wsss_plugin.common.choices import method_words
from landslide_wsss_plugin.common.foreign_text import single_line
from landslide_wsss_plugin.common.text import DASH, area, landslides, number, percent, significant, tr

CUBIC = 1e6


def sizes(found: "dict[str, Any]") -> "list[tuple[str, ...]]":
    """Return name and value of the sizes and of the volumes."""
    rows = [(tr("Landslides"), landslides(found["count"])), (tr("Area in all"), area(found["area_m2"]))]
    if found["overlapping"]:
        text = tr("{} ({} polygons overlap others)").format(area(found["overlap_m2"]), number(found["overlapping"]))
        rows.append((tr("Counted more than once"), text))
    if found["count"]:
        rows += [
            (tr("Median"), area(found["median_m2"])),
            (tr("Smallest"), area(found["smallest_m2"])),
            (tr("Largest"), area(found["largest_m2"])),
        ]
    for one in found["volumes"]:
        span = tr(" ({} to {})").format(volume(one["low"]), volume(one["high"])) if one["low"] is not None else ""
        rows.append((tr("Volume, {}").format(one["law"]), volume(one["m3"]) + span))
    return rows  # type: ignore[return-value]


def laws(found: "dict[str, Any]") -> "list[tuple[str, ...]]":
    """Return name and value of what was fitted, or why nothing was."""
    plot = found["frequency_area"]
    given = tr("the run's minimum area") if plot["given"] else tr("the smallest landslide")
    rows = [(tr("Smallest mapped size"), f"{area(plot['least_m2'])} ({given})")]
    if plot["below"]:
        rows.append((tr("Smaller ones"), tr("{} left out of the fits").format(plot["below"])))
    if plot["reason"]:
        rows.append((tr("No fit"), plot["reason"]))
    gamma, power = plot["inverse_gamma"], plot["power_law"]
    if gamma:
        rows.append((tr("Inverse gamma"), tr("exponent {}; {}").format(_span(gamma["exponent"]), _test(gamma))))
        seen = tr("not seen above the smallest mapped size")
        if gamma["rollover_seen"]:
            ends = (area(gamma["rollover_m2"][name]) for name in ("value", "low", "high"))
            seen = tr("{} ({} to {})").format(*ends)
        rows.append((tr("Roll-over"), seen))
    if power:
        begins = area(power["start_m2"]["value"])
        text = tr("exponent {} from {} on, {}; {}")
        rows.append(
            (tr("Power law"), text.format(_span(power["exponent"]), begins, landslides(power["count"]), _test(power)))
        )
    return rows  # type: ignore[return-value]


def groups(found: "dict[str, Any]") -> "list[tuple[str, ...]]":
    """Return name, number and area of each value of the attribute, and of each zone."""
    rows = [
        (single_line(group["value"]) or tr("(not said)"), number(group["count"]), area(group["area_m2"]))
        for group in found.get("groups") or ()
    ]
    for zone in found.get("zones") or ():
        if not zone["area_m2"]:
            rows.append((tr("In no zone"), number(zone["count"]), area(zone["landslide_m2"])))
            continue
        share = percent(zone["landslide_m2"] / zone["area_m2"], 2)
        rows.append((single_line(zone["name"]), number(zone["count"]), f"{area(zone['landslide_m2'])}, {share}"))
    return rows  # type: ignore[return-value]


def completeness(found: "dict[str, Any]") -> "list[tuple[str, ...]]":
    """Return name and value of what the map covers, and with what it was made; empty where it is of no run."""
    said = found.get("completeness")
    if not said:
        return []
    looked = said.get("looked_share")
    seen = tr("unknown") if looked is None else tr("{} % of the scene").format(round(100 * looked))
    share = tr("{} of {} polygons").format(number(said["reviewed"]), number(said["polygons"]))
    return [
        (tr("Area mapped"), area(said["mapped_m2"]) if said["mapped_m2"] else tr("unknown")),
        (tr("Shown near enough in the map"), seen),
        (tr("Reviewed"), share),
        (tr("Smallest mapped size"), area(said["least_m2"])),
        (tr("Images of"), ", ".join(map(single_line, said["images"])) or tr("unknown dates")),
        (tr("Events of"), ", ".join(map(single_line, said["events"])) or tr("unknown dates")),
        (tr("Model"), " ".join(part for part in (single_line(said["model"]), said["model_sha256"][:12]) if part)),
        (tr("Method"), method_words(single_line(said["method"]))[0]),
        (tr("Program"), f"Landslide WSSS {single_line(str(said['versions'].get('plugin', '')))}".strip()),
    ]


def note() -> str:
    """Return what the volumes and the intervals are worth."""
    return tr(
        "Volumes are of published laws of area and volume; the interval is that of the law's "
        "coefficients, and a single landslide may differ from it by a factor of two to three. The laws "
        "of Larsen et al. are for source areas. Intervals of fits are of 95 %; a law holds where p is at "
        "least 0.1."
    )


def volume(cubic_metres: float) -> str:
    """Return a volume with the unit that keeps it short, in the three digits that a law of areas can tell at most."""
    rounded = float(f"{cubic_metres:.3g}")
    if rounded < CUBIC:
        return tr("{} m³").format(number(rounded))
    return tr("{} million m³").format(significant(rounded / CUBIC))


def _span(one: "dict[str, float]") -> str:
    return f"{number(one['value'], 2)} ({number(one['low'], 2)}{DASH}{number(one['high'], 2)})"


def _test(law: "dict[str, Any]") -> str:
    return (tr("holds, p = {}") if law["holds"] else tr("does not hold, p = {}")).format(number(law["p"], 2))
