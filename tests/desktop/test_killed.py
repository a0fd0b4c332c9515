"""QGIS is killed (SIGKILL) in the middle of an edit session: at most the edit in hand is lost."""

import pytest

SCENE_PX = 512
pytestmark = pytest.mark.long


@pytest.fixture(scope="module")
def seen(drive, engine, tmp_path_factory):
    """What two sessions of QGIS saw: the one that was killed, and the next."""
    folder = tmp_path_factory.mktemp("killed")
    engine("-m", "engine", "demo-scene", "--out", str(folder / "scene"), "--size", str(SCENE_PX), "--seed", "3")
    scene, run = folder / "scene" / "scene.tif", folder / "run"
    engine("-m", "engine", "segment", str(scene), "--out", str(run), "--device", "cpu", "--min-area", "20")
    killed = drive("drive_killed.py", SCENE_PX, killed=True, run=str(run), part="edit")
    after = drive("drive_killed.py", SCENE_PX, folder=killed["folder"], run=str(run), part="restore")
    return killed, after


def test_decision_before_the_edits_is_in_the_file(seen):
    killed, after = seen
    assert [row[0] for row in killed["before"]].count("accepted") == 1
    assert after["in_the_file"] == killed["before"]  # whole, and without a half of an edit


def test_edits_that_were_not_saved_are_offered_and_come_back(seen):
    killed, after = seen
    assert "before the edits of" in after["notice"]
    assert "Restore" in after["notice"]
    drawn = [row for row in after["restored"] if row not in killed["before"] and row[1] in range(396, 405)]
    assert len(drawn) in {2, 3}  # the third was in hand
    gone = [row[2] for row in killed["before"] if row[2] not in {row[2] for row in after["restored"]}]
    assert len(gone) == 1  # the polygon that was moved is no longer where it was
    assert len(after["restored"]) == len(killed["before"]) + len(drawn)
