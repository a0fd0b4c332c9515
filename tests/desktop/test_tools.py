"""Each tool of the review in use in a real window: what the file, the list and the map show after it, and one undo."""

import json
import re
from pathlib import Path
from typing import Any

import pytest

SCREENSHOTS = Path(__file__).resolve().parents[2] / "build" / "screenshots"
TOOLS = ("draw", "split", "merge", "cut", "simplify", "smooth", "topology")
PICTURES = (
    *("order", "progress", "current", "hidden", "swipe", "hillshade"),
    *("draw-half", "traced", "split-half", "merge-half", "cut-half", "topology-listed", "topology-fault"),
    *TOOLS,
)
CROSS, HAND = 2, 13
"""Qt's shapes of the pointer."""
TOLERANCE_M = 2.0
pytestmark = pytest.mark.long  # some five minutes

READER = """
import json, sys
import pyproj, shapely
told = json.load(open(sys.argv[1]))
geod, crs = pyproj.Geod(ellps="WGS84"), told["scene"]["crs"]
to = pyproj.Transformer.from_crs(crs, 4326, always_xy=True)
def area(shape):
    return abs(geod.geometry_area_perimeter(shapely.transform(shape, to.transform, interleaved=False))[0])
def of(outlines):
    return {number: area(shapely.from_wkt(wkt)) for number, (status, wkt) in outlines.items()}
found = {name: {"before": of(used["before"]), "after": of(used["outlines"])} for name, used in told["used"].items()}
found["draw"]["rectangle"] = area(shapely.Polygon(told["used"]["draw"]["corners"]))
for name in ("simplify", "smooth"):
    used = told["used"][name]
    old, new = (shapely.from_wkt(used[when][used["number"]][1]) for when in ("before", "outlines"))
    found[name]["corners"] = [int(shapely.get_num_coordinates(shape)) for shape in (old, new)]
    dense = shapely.segmentize(old.boundary, 0.2)
    found[name]["moved"] = float(max(shapely.distance(shapely.points(shapely.get_coordinates(dense)), new.boundary)))
print(json.dumps(found))
"""


@pytest.fixture(scope="module")
def seen(drive, engine, tmp_path_factory) -> dict[str, Any]:
    """What the drive saw, and the areas of all outlines as another reader measures them on the ellipsoid."""
    found = drive("drive_tools.py", 768, demo=("--before", "--seed", "7", "--landslides", "12"))
    told = tmp_path_factory.mktemp("told") / "told.json"
    told.write_text(json.dumps({name: found[name] for name in ("scene", "used")}), encoding="utf-8")
    return {**found, "true": json.loads(engine("-c", READER, str(told)))}


def in_cell(used: "dict[str, Any]", number: str) -> "tuple[float, float]":
    """Return the area that the list says of a polygon, square metres, and half of its last digit."""
    value, unit = re.fullmatch(r"([\d,.]+) (m²|ha)", used["cells"][number][0]).groups()
    factor = {"m²": 1.0, "ha": 1e4}[unit]
    return float(value.replace(",", "")) * factor, 0.5 * 10.0 ** -len(value.partition(".")[2]) * factor


def assert_cell(used: "dict[str, Any]", number: str, true: float) -> None:
    said, half = in_cell(used, number)
    assert abs(said - true) <= half * 1.02 + 1e-3 * true, (number, said, true)


def changed(used: "dict[str, Any]") -> "set[str]":
    """Return the numbers of the polygons that are other ones after a tool, that came or that went."""
    before, after = used["before"], used["outlines"]
    return {number for number in {*before, *after} if before.get(number) != after.get(number)}


def test_list_is_in_the_order_that_was_chosen(seen):
    orders = seen["orders"]
    areas, sure = ([row[column] for row in orders["largest"]] for column in (0, 1))
    assert areas == sorted(areas, reverse=True)
    assert [row[0] for row in orders["smallest"]] == sorted(areas)
    assert [row[1] for row in orders["sure"]] == sorted(sure, reverse=True)
    doubts = [abs(row[1] - 0.5) for row in orders["doubtful"]]
    assert doubts == sorted(doubts)


def test_progress_says_what_was_decided_and_looked_at(seen):
    total = seen["found"]
    assert seen["progress"][0] == f"3 of {total} reviewed"
    looked = re.fullmatch(r"(\d+) % of the area looked at, (\d+) % of the polygons decided", seen["looked"][1])
    assert int(looked[1]) == round(100 * seen["share"])
    assert int(looked[2]) == round(100 * 3 / total)


def test_current_polygon_is_outlined_in_magenta_alone_and_its_ground_is_seen(seen):
    assert seen["highlight"] > 0.95
    assert seen["others_highlit"] < 0.3
    for apart in seen["inside"]:  # chosen, and while it is edited; the label lies on some places
        assert len(apart) > 10
        assert apart[len(apart) * 3 // 5] <= 6
    assert "Press E again to save" in seen["edit_says"]


def test_hide_shows_the_scene_alone_and_brings_the_result_back(seen):
    shown, hidden, scene, again = seen["hidden"]
    assert shown > 0.95
    assert hidden < 0.05
    assert scene > 0.7
    assert again > 0.95


def test_swipe_and_blink_show_the_other_layer_where_they_should(seen):
    assert not seen["swipe_without"][0]
    assert "Choose another layer" in seen["swipe_without"][1]
    assert seen["swipe"]["left before"] > 0.6  # what lies between two pixels is the one or the other
    assert seen["swipe"]["left scene"] < 0.2
    assert seen["swipe"]["right scene"] > 0.6
    assert seen["swipe"]["right before"] < 0.2
    assert seen["swipe_outline"] > 0.95  # of the reviewed polygon, on both sides
    assert seen["swipe_left"] == [False, False]
    assert seen["blink"][0] > 0.6
    assert seen["blink"][1] < 0.2
    assert not seen["blink_on"]


def test_hillshade_is_grey_ground_below_the_result(seen):
    grey, place, result, outlined, without = seen["hillshade"]
    assert grey > 0.8
    assert without < 0.2
    assert place > result
    assert outlined > 0.95


@pytest.mark.parametrize("name", ["draw", "split"])
def test_sketch_is_seen_while_it_is_drawn_and_is_not_ended_too_early(seen, name):
    used = seen["used"][name]
    assert used["band"] > 0.95
    assert used["cursor"] == CROSS
    assert "right click ends it" in used["how"]
    assert {"draw": "three corners", "split": "two ends"}[name] in used["too_few"][0]
    assert used["too_few"][-1] == len(used["before"])


def test_drawn_rectangle_has_its_area_and_escape_takes_a_sketch_back(seen):
    used, true = seen["used"]["draw"], seen["true"]["draw"]
    number = used["number"]
    assert used["escaped"] == [0, True]
    assert changed(used) == {number}
    assert used["outlines"][number][0] == "edited"
    (x0, y0), (x1, _), (_, y2), _ = used["corners"]
    plane = abs((x1 - x0) * (y2 - y0))
    assert true["rectangle"] == pytest.approx(plane, rel=2e-3)  # of the projection: its scale is at most 0.04 % off
    assert true["after"][number] == pytest.approx(true["rectangle"], rel=1e-3)
    assert_cell(used, number, true["rectangle"])


def test_double_click_ends_and_leaves_no_corner_behind(seen):
    assert seen["used"]["draw"]["left_over"] == 0
    assert seen["used"]["draw"]["left"] == [False]


def test_halves_of_a_split_are_the_whole(seen):
    used, true = seen["used"]["split"], seen["true"]["split"]
    number, new = used["number"], used["new"]
    assert changed(used) == {number, *new}
    assert len(new) >= 1
    pieces = [true["after"][one] for one in (number, *new)]
    assert sum(pieces) == pytest.approx(true["before"][number], rel=1e-4)
    assert min(pieces) > 0.02 * sum(pieces)
    for one in (number, *new):
        assert_cell(used, one, true["after"][one])
        assert f"No.\xa0{one}: {used['cells'][one][0]}" in used["said"]


def test_merged_polygon_is_the_whole_and_escape_leaves(seen):
    used, true = seen["used"]["merge"], seen["true"]["merge"]
    number, other = used["number"], used["other"]
    assert used["key_s"]  # also with the snapping toolbar, which has an S of its own
    assert used["cursor"] == HAND
    assert changed(used) == {number, other}
    assert true["after"][number] == pytest.approx(true["before"][number] + true["before"][other], rel=1e-4)
    assert_cell(used, number, true["after"][number])
    assert used["left"] == [False, False]


def test_cut_ends_the_overlap_and_spares_the_neighbour(seen):
    used, true = seen["used"]["cut"], seen["true"]["cut"]
    assert used["overlap_before"] > 50
    assert used["overlap"] == pytest.approx(0, abs=1e-6)
    assert changed(used) == {used["number"]}
    assert_cell(used, used["number"], true["after"][used["number"]])
    assert "overlaps no other" in used["again"]


def test_simplify_leaves_fewer_corners_within_the_tolerance(seen):
    used, true = seen["used"]["simplify"], seen["true"]["simplify"]
    before, after = true["corners"]
    assert after < 0.5 * before
    assert true["moved"] <= TOLERANCE_M * 1.001
    assert changed(used) == {used["number"]}
    assert_cell(used, used["number"], true["after"][used["number"]])


def test_smooth_rounds_the_corners_and_keeps_the_area(seen):
    used, true = seen["used"]["smooth"], seen["true"]["smooth"]
    before, after = true["corners"]
    number = used["number"]
    assert after > before
    assert 0.93 < true["after"][number] / true["before"][number] < 1.0
    assert changed(used) == {number}
    assert_cell(used, number, true["after"][number])


def test_topology_check_finds_each_planted_fault_and_mends_what_is_safe(seen):
    used, true = seen["used"]["topology"], seen["true"]["topology"]
    listed = [re.sub(r", [\d,.]+ m².*", "", line) for line in used["listed"]]
    assert "Outline crosses itself: No. 908" in listed
    assert "Sliver: No. 907" in listed
    assert "Overlap: No. 901, No. 902" in listed
    assert "Gap: No. 905, No. 906" in listed
    assert any(line.startswith("Overlap: No. 903, No. 904") and "yours to settle" in line for line in used["listed"])
    assert used["repair_offered"]
    assert used["chosen"] == 901
    assert [line.startswith("Overlap: No. 903, No. 904") for line in used["left"]] == [True]
    assert used["overlap"] == pytest.approx(0, abs=1e-6)
    assert used["decided"] == [True] * 3
    assert used["valid"]
    assert used["parts"] == 1
    gap = 12 * 1
    assert true["after"]["905"] + true["after"]["906"] == pytest.approx(
        true["before"]["905"] + true["before"]["906"] + gap, rel=2e-3
    )
    assert "U takes it back" in used["said"]


def test_undo_brings_everything_back(seen):
    """The drive waits after each tool until U has brought the file back; here the end is as the beginning."""
    assert seen["end"] == seen["used"]["draw"]["before"]


def test_every_tool_is_photographed(seen):
    for name in PICTURES:
        assert (SCREENSHOTS / f"dock-tool-{name}.png").stat().st_size > 10_000
