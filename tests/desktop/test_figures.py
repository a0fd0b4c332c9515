"""One job in QGIS' own window, closed in the middle: list, status bar, thresholds, file and exports say the same."""

from typing import Any

import pytest

SCENE_PX = 1024
pytestmark = pytest.mark.long

WORDS = {"accepted": "Accepted", "rejected": "Rejected", "edited": "Edited", "proposed": "Not reviewed"}


def sentence(found: dict[str, Any]) -> str:
    """Return what the panel is to say of the polygons in the file."""
    said = f"{found['count']} landslides, {found['measured'] / 1e4:,.1f} ha"
    rejected = found["by"].get("rejected", 0)
    return f"{said} ({rejected} rejected)" if rejected else said


def test_every_place_says_what_the_file_holds(drive):
    seen = drive("drive_figures.py", SCENE_PX, part="work")
    steps = {step["step"]: step for step in seen["steps"]}
    for name, step in steps.items():
        found = step["file"]
        assert not step["python_error"], name
        assert found["said"] == pytest.approx(found["measured"], rel=1e-5), name  # areas follow the outlines
        assert len(set(found["numbers"])) == len(found["numbers"]), name
        assert step["thresholds_say"] == f"{sentence(found)}.", name
        assert f"Found {sentence(found)}." in step["status_bar"], name
        if name == "layer removed":
            assert "not in the map" in step["notice"]
            assert not step["list"]
        else:
            assert step["list"] == {WORDS[status]: count for status, count in found["by"].items()}, name
            assert step["list_says"].splitlines()[1] == sentence(found), name
    check_exports(seen["exports"], steps["exports"]["file"])
    before, after = steps["exports"]["file"]["by"], steps["run over it"]["file"]["by"]
    assert (after["accepted"], after["rejected"]) == (before["accepted"], before["rejected"])
    assert f"It holds {before['accepted']} accepted, {before['rejected']} rejected" in seen["asked"][0]
    assert steps["undone"]["file"] == steps["run over it"]["file"]
    again = drive("drive_figures.py", SCENE_PX, folder=seen["folder"], part="again")
    assert again["outdated"]  # QGIS closed before the last decision was in the final mask
    assert again["steps"][0]["file"] == seen["last"]
    assert again["steps"][0]["list_says"].splitlines()[1] == sentence(seen["last"])


def check_exports(exports: list[dict[str, Any]], found: dict[str, Any]) -> None:
    """See that each file holds the polygons that were asked for, and no others."""
    files = {one["name"]: one for one in exports}
    total, rejected = sum(found["by"].values()), found["by"]["rejected"]
    for name, statuses in (
        ("kept.shp", {"accepted", "proposed", "edited"}),
        ("accepted.gpkg", {"accepted", "edited"}),
        ("all.geojson", set(WORDS)),
    ):
        assert files[name]["by"] == {one: count for one, count in found["by"].items() if one in statuses}, name
    assert files["kept.shp"]["said"] == pytest.approx(found["said"], rel=1e-5)
    for name in ("kept.shp", "kept.pdf", "kept.png"):
        assert f"{total - rejected} polygons, {rejected} left out." in files[name]["said_of_it"], name
    assert f"{total} polygons, 0 left out." in files["all.png"]["said_of_it"]
