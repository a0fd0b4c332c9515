"""Checked views in Processing: what the engine is asked, and what its answer becomes in the log."""

from pathlib import Path

import pytest
from osgeo import ogr

ANSWER = {
    "messages": ["On views it was not taught it finds about 7 of 10 landslides, and 4 of 10 that it draws are none."],
    "count": 3,
    "area_m2": 120.0,
    "adapted": True,
    "mask": "m.tif",
    "polygons": "p.gpkg",
}
UNKNOWN = {"sure_px": 0, "unsure_px": 9, "sure_share": 0.0, "worth_adapting": False, "unknown": True}


@pytest.fixture
def asked(monkeypatch):
    """What the engine was asked; it answers at once."""
    found = {}

    def engine(_command, request, _feedback, _shares):
        found.update(request)
        return {**ANSWER, **found.pop("answer", {})}

    monkeypatch.setattr("landslide_wsss_plugin.processing.adapt.run_engine", engine)
    return found


def extent(path):
    source = ogr.Open(str(path))  # its layer does not outlive it
    return [round(number, 1) for number in source.GetLayer().GetExtent()]


def test_views_and_outlines_reach_the_engine_and_the_figures_the_log(run, hill, square, write_layer, asked, notes):
    outlines = write_layer(hill / "outlines.gpkg", [square(10, 10, 20)])
    views = write_layer(hill / "views.gpkg", [square(0, 0, 64)])
    made = run(
        "adapt", RUN=str(hill), LAYER=outlines, CHECKED=views, OUTPUT=str(hill / "second"), LOAD="false", feedback=notes
    )
    assert extent(asked["checked"].split("|")[0]) == extent(views)
    assert extent(asked["decisions"].split("|")[0]) == extent(outlines)
    assert made["ADAPTED"] is True
    assert ANSWER["messages"][0] in notes.said
    assert notes.warned == []


def test_without_views_none_are_asked_for_and_unknown_imagery_is_a_warning(run, hill, asked, notes):
    asked["answer"] = {"scene_fit": UNKNOWN}
    run("adapt", RUN=str(hill), OUTPUT=str(hill / "second"), LOAD="false", feedback=notes)
    assert "checked" not in asked
    assert asked["run"] == str(Path(hill).absolute())
    assert "does not know this kind of imagery" in notes.warned[-1]
