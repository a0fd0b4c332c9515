"""The statistics of an inventory in sentences, for the command line."""

from typing import Any

from engine.reporting import percent

HECTARE = 10_000.0


def in_words(found: dict[str, Any]) -> str:
    """Return the statistics as lines of text.

    Args:
        found: as `summary.summarize` returns them, with "completeness" where it is of a run.
    """
    if not found["count"]:
        return "There are no landslides."
    ends = f"smallest {_m2(found['smallest_m2'])}, largest {_m2(found['largest_m2'])}"
    lines = [
        f"{found['count']} landslides, {_ha(found['area_m2'])} in all; median {_m2(found['median_m2'])}, {ends}.",
        f"{found['reviewed']} of {found['polygons']} polygons are reviewed.",
    ]
    if found["overlapping"]:
        lines.append(
            f"{found['overlapping']} polygons overlap others: {_ha(found['overlap_m2'])} count more than once in the "
            "sums. Reject what was mapped twice, or cut it off."
        )
    lines += [_volume(one) for one in found["volumes"]]
    lines.append("A single landslide may differ from such a law by a factor of two to three.")
    lines += _laws(found["frequency_area"])
    for group in found["groups"] or ():
        lines.append(f"{found['group_by']} {group['value'] or '(none)'}: {group['count']}, {_ha(group['area_m2'])}.")
    for zone in found["zones"] or ():
        share = f", {percent(zone['landslide_m2'] / zone['area_m2'], 2)} of it" if zone["area_m2"] else ""
        name = zone["name"] if zone["area_m2"] else "in no zone"
        lines.append(f"{name}: {zone['count']} landslides, {_ha(zone['landslide_m2'])}{share}.")
    if found.get("completeness"):
        lines += _completeness(found["completeness"])
    return "\n".join(lines)


def _volume(one: dict[str, Any]) -> str:
    span = f" ({_m3(one['low'])} to {_m3(one['high'])} by its coefficients)" if one["low"] is not None else ""
    return f"Volume by {one['law']}: {_m3(one['m3'])}{span}."


def _laws(plot: dict[str, Any]) -> list[str]:
    how = "as the run was told" if plot["given"] else "the smallest landslide, as no other is known"
    lines = [
        f"Smallest mapped size: {_m2(plot['least_m2'])}, {how}; {plot['below']} smaller ones are left out of fits."
    ]
    if plot["reason"]:
        lines.append(plot["reason"])
    law = plot["inverse_gamma"]
    if law is not None:
        seen = f"roll-over at {_span(law['rollover_m2'], 'm²')}" if law["rollover_seen"] else "no roll-over is seen"
        lines.append(f"Inverse gamma (Malamud et al. 2004): exponent {_span(law['exponent'])}, {seen}. {_test(law)}")
    law = plot["power_law"]
    if law is not None:
        lines.append(
            f"Power law (Clauset et al. 2009): exponent {_span(law['exponent'])} from {_span(law['start_m2'], 'm²')} "
            f"on, {law['count']} landslides. {_test(law)}"
        )
    return lines


def _test(law: dict[str, Any]) -> str:
    return f"It {'holds' if law['holds'] else 'does not hold'} (p = {law['p']:.2f})."


def _completeness(said: dict[str, Any]) -> list[str]:
    ground = f"{said['mapped_m2'] / 1e6:,.2f} km² of ground" if said["mapped_m2"] else "unknown ground"
    images, events = (", ".join(said[name]) or "unknown dates" for name in ("images", "events"))
    return [
        f"Mapped: {ground}; smallest mapped size {_m2(said['least_m2'])}.",
        f"Shown near enough in the map: {_share(said['looked_share'])}.",
        f"Images of {images}; events of {events}; model {said['model'] or 'unknown'}, method {said['method']}.",
    ]


def _share(share: float | None) -> str:
    return "not known" if share is None else f"{percent(share)} of the scene"


def _span(one: dict[str, float], unit: str = "") -> str:
    form = ",.0f" if unit else ".2f"
    end = f" {unit}" if unit else ""
    return f"{one['value']:{form}}{end} ({one['low']:{form}} to {one['high']:{form}})"


def _ha(area: float) -> str:
    return f"{area / HECTARE:,.2f} ha"


def _m2(area: float) -> str:
    return f"{area:,.0f} m²"


def _m3(volume: float) -> str:
    return f"{volume:,.0f} m³"
