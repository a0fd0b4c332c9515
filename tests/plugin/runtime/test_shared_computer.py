"""Several people on one computer: nobody's files stand in another's way, and no link leads out of one's own folder."""

import os
import stat
import sys

import pytest

from landslide_wsss_plugin.runtime import paths

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="Windows' folders of a user are his own by themselves")


@pytest.fixture
def data(tmp_path, monkeypatch):
    """A data folder that many share."""
    monkeypatch.setenv("LANDSLIDE_WSSS_DATA", str(tmp_path / "data"))
    (tmp_path / "data").mkdir(mode=0o777)
    paths._random_folder.cache_clear()
    yield tmp_path / "data"
    paths._random_folder.cache_clear()


def mode(path):
    return stat.S_IMODE(path.stat().st_mode)


def test_logs_are_in_the_users_own_data_folder_and_nobody_elses_to_read(data):
    log = paths.log_file()
    assert log.parent == data / "logs"
    assert mode(log.parent) == 0o700
    with paths.open_private(log) as file:
        file.write(b"first")
    assert mode(log) == 0o600


def test_a_folder_that_was_too_open_is_closed(data):
    (data / "logs").mkdir(mode=0o777)
    (data / "logs").chmod(0o777)
    assert mode(paths.log_file().parent) == 0o700


def test_the_second_user_of_a_shared_data_folder_has_logs_of_his_own(data, monkeypatch):
    first = paths.log_file()
    first.write_bytes(b"the first user's")
    mine = os.getuid()
    monkeypatch.setattr(os, "getuid", lambda: mine + 1)
    second = paths.log_file()
    assert second.parent != first.parent
    assert mode(second.parent) == 0o700
    with paths.open_private(second) as file:
        file.write(b"the second user's")
    assert first.read_bytes() == b"the first user's"


@pytest.mark.parametrize("kind", ["link", "file"])
def test_what_somebody_laid_in_the_place_of_the_logs_is_not_used(data, tmp_path, kind):
    (tmp_path / "elsewhere").mkdir()
    if kind == "link":
        (data / "logs").symlink_to(tmp_path / "elsewhere")
    else:
        (data / "logs").write_text("mine")
    log = paths.log_file()
    assert log.parent.resolve() != (tmp_path / "elsewhere").resolve()
    log.write_bytes(b"x")
    assert list((tmp_path / "elsewhere").iterdir()) == []


def test_a_log_that_is_a_link_is_not_written_through(data, tmp_path):
    target = tmp_path / "somebodys.txt"
    target.write_bytes(b"the only copy")
    log = paths.log_file()
    log.symlink_to(target)
    with pytest.raises(OSError, match=r"symbolic|links"):
        paths.open_private(log)
    assert target.read_bytes() == b"the only copy"


def test_old_logs_go_and_links_among_them_only_as_links(data, tmp_path):
    target = tmp_path / "somebodys.txt"
    target.write_bytes(b"the only copy")
    folder = paths.log_file().parent
    for number in range(8):
        (folder / f"engine-{number}.log").symlink_to(target)
    paths.log_file()
    assert len(list(folder.glob("engine-*.log"))) == 5
    assert target.read_bytes() == b"the only copy"
