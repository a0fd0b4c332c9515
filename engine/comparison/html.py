"""The report as a page: the table with what its columns mean, and the pictures with what they show."""

from engine.comparison.bootstrap import Figure
from engine.escaping import html_text

Values = dict[str, Figure | float | int]
"""A row's figures by column."""

COLUMNS = {
    "mean IoU": "shared area of mask and truth as a part of the area of both together, the mean over the chips with a "
    "landslide: each chip weighs the same",
    "pooled IoU": "the same over all their pixels together: large landslides weigh more",
    "precision": "part of the mask's area that is landslide",
    "recall": "part of the landslides' area that is in the mask",
    "F1": "harmonic mean of precision and recall",
    "fair mean IoU": "the mean IoU where, in a chip with a landslide, regions of the mask that touch none do not "
    "count: the chip's truth marks one landslide and is silent about its neighbours",
    "fair pooled IoU": "the same over the pixels of all chips together, those without a landslide as well, where "
    "everything counts",
    "mask on others": "part of the area of chips without a landslide that is in the mask: false alarms",
    "chip AUC": "how often a chip with a landslide scores above one without; 0.5 is chance",
    "chip precision": "of the chips that are said to show a landslide, the part that does",
    "chip recall": "of the chips with a landslide, the part that is said to show one",
    "landslides": "in the truth",
    "found": "of these, by a polygon with an IoU above 0.1",
    "false polygons": "polygons that match no landslide",
    "false per km2": "the same a square kilometre of ground",
}

STYLE = """
body { font: 15px/1.45 sans-serif; margin: 2em auto; max-width: 1280px; padding: 0 1em; color: #222 }
table { border-collapse: collapse; margin: 1em 0 }
th, td { border-bottom: 1px solid #ddd; padding: .35em .7em; text-align: right; vertical-align: top }
th { border-bottom: 2px solid #888; vertical-align: bottom }
th:first-child, td:first-child, td:nth-child(2), th:nth-child(2) { text-align: left }
td small { display: block; color: #777; white-space: nowrap }
td:nth-child(2) { white-space: nowrap }
td.none { color: #777; text-align: left }
dt { float: left; clear: left; width: 10em; font-weight: bold }
dd { margin: 0 0 .3em 10.5em }
figure { display: inline-block; margin: 0 .5em .8em 0; width: 172px; vertical-align: top }
figure img { width: 100%; display: block }
figcaption { font-size: 12px; color: #444; margin-top: .2em }
.wide figure { width: auto; max-width: 100% }
.wide figure img { width: auto; max-width: 100% }
i { display: inline-block; width: .9em; height: .9em; margin: 0 .2em 0 .8em; vertical-align: -.1em }
"""

LEGEND = (
    '<p>Masks over the image:<i style="background:#009e73"></i>landslide, and in the mask'
    '<i style="background:#d55e00"></i>in the mask, but no landslide'
    '<i style="background:#0072b2"></i>landslide, but not in the mask</p>'
)


def page(
    note: str,
    columns: list[str],
    rows: list[tuple[str, str, Values | str]],
    panels: list[tuple[str, bool, list[tuple[str, str]]]],
) -> str:
    """Return the page.

    Args:
        note: one sentence on what was evaluated.
        columns: names of the figures.
        rows: name, what the training was told, and the figures, or why there are none.
        panels: title, whether its pictures are wide, and each picture's path, relative to the page, with its caption.
    """
    heads = "".join(f"<th>{html_text(name)}</th>" for name in ("method", "trained on", *columns))
    body = "".join(f"<tr><td>{html_text(n)}</td><td>{html_text(s)}</td>{_cells(v, columns)}</tr>" for n, s, v in rows)
    words = "".join(
        f"<dt>{html_text(name)}</dt><dd>{html_text(COLUMNS[name])}</dd>" for name in columns if name in COLUMNS
    )
    shown = "".join(_panel(*panel) for panel in panels)
    return (
        '<!doctype html>\n<html lang="en"><meta charset="utf-8"><title>Evaluation</title>'
        f"<style>{STYLE}</style>\n<h1>Evaluation</h1>\n<p>{html_text(note)}</p>\n"
        f"<table><thead><tr>{heads}</tr></thead><tbody>{body}</tbody></table>\n<dl>{words}</dl>\n"
        f"{LEGEND if shown else ''}{shown}</html>\n"
    )


def _cells(values: Values | str, columns: list[str]) -> str:
    if isinstance(values, str):
        return f'<td class="none" colspan="{len(columns)}">{html_text(values)}</td>'
    return "".join(f"<td>{_value(values.get(name))}</td>" for name in columns)


def _value(value: Figure | float | int | None) -> str:
    if isinstance(value, Figure):
        return f"{value.value:.3f}<small>{value.low:.3f} to {value.high:.3f}</small>"
    if isinstance(value, float):
        return f"{value:.3f}"
    return "" if value is None else str(value)


def _panel(title: str, wide: bool, pictures: list[tuple[str, str]]) -> str:  # noqa: FBT001
    figures = "".join(
        f'<figure><img src="{html_text(path)}" alt="{html_text(caption)}">'
        f"<figcaption>{html_text(caption)}</figcaption></figure>"
        for path, caption in pictures
    )
    return f"<h2>{html_text(title)}</h2>\n<div{' class=wide' if wide else ''}>{figures}</div>\n"
