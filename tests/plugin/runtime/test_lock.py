import json
import os
import subprocess
import sys
import threading
import time

import pytest

from landslide_wsss_plugin.runtime import processes
from landslide_wsss_plugin.runtime.lock import HeldError, Lock, holder
from landslide_wsss_plugin.runtime.redaction import redact


@pytest.fixture
def path(tmp_path):
    return tmp_path / "runtime" / "lock"


def test_a_lock_is_held_and_given_back(path):
    with Lock(path):
        found = holder(path)
        assert found is not None
        assert found.pid == os.getpid()
        with pytest.raises(HeldError), Lock(path):
            pass
        assert path.exists()
    assert not path.exists()
    assert holder(path) is None


def test_a_living_process_keeps_it_and_a_dead_one_does_not(path):
    path.parent.mkdir()
    other = subprocess.Popen([sys.executable, "-c", "import time; time.sleep(60)"])
    path.write_text(json.dumps({"pid": other.pid, "stamp": processes.start_stamp(other.pid)}))
    with pytest.raises(HeldError) as caught, Lock(path):
        pass
    assert caught.value.pid == other.pid
    other.kill()
    other.wait()
    with Lock(path):
        assert holder(path).pid == os.getpid()


def test_an_id_that_was_given_out_again_keeps_nothing(path):
    path.parent.mkdir()
    path.write_text(json.dumps({"pid": os.getpid(), "stamp": "another start"}))
    with Lock(path):
        assert holder(path).stamp == processes.start_stamp(os.getpid())


@pytest.mark.parametrize("text", ["", "{", "[]", '{"pid": "x"}', "\x00"])
def test_a_lock_that_was_cut_off_counts_for_a_moment_only(path, text):
    path.parent.mkdir()
    path.write_text(text)
    with pytest.raises(HeldError), Lock(path):
        pass
    old = time.time() - 60
    os.utime(path, (old, old))
    with Lock(path):
        pass


@pytest.mark.parametrize("when", [0.0, 4.1e9])
def test_a_clock_that_was_set_keeps_no_lock_for_ever(path, when):
    """A lock of 1970 or of 2100: the holder's process counts, and one that cannot be read is left over."""
    path.parent.mkdir()
    path.write_text(json.dumps({"pid": os.getpid(), "stamp": processes.start_stamp(os.getpid())}))
    os.utime(path, (when, when))
    with pytest.raises(HeldError), Lock(path):
        pass
    path.write_text("{")
    os.utime(path, (when, when))
    with Lock(path):
        pass


def test_of_many_that_find_a_dead_holder_one_gets_it(path):
    path.parent.mkdir()
    path.write_text(json.dumps({"pid": 2**22 - 3, "stamp": "long gone"}))
    inside, most, refused = [], [], []

    def enter():
        try:
            with Lock(path):
                inside.append(1)
                most.append(len(inside))
                time.sleep(0.02)
                inside.pop()
        except HeldError:
            refused.append(1)

    threads = [threading.Thread(target=enter) for _ in range(8)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert max(most) == 1
    assert len(most) + len(refused) == 8


def test_stamps_tell_processes_apart():
    assert processes.start_stamp(os.getpid()) == processes.start_stamp(os.getpid()) != ""
    assert processes.start_stamp(0) == processes.start_stamp(2**22 - 3) == ""
    assert processes.is_alive(os.getpid(), "")
    assert not processes.is_alive(os.getpid(), "x")


@pytest.mark.parametrize(
    ("text", "hidden"),
    [
        ("https://me:s3cret@proxy.example:8080/x", "s3cret"),
        ("Proxy-Authorization: Basic bWU6czNjcmV0", "bWU6czNjcmV0"),
        ('{"Authorization": "Bearer abc.def"}', "abc.def"),
        ("https://x/simple?token=abc123&y=1", "abc123"),
        ("password=hunter2", "hunter2"),
        ("PIP_PASSWORD: hunter2", "hunter2"),
        ("api_key='k-123'", "k-123"),
    ],
)
def test_credentials_are_taken_out(text, hidden):
    assert hidden not in redact(text, user=False)
    assert "***" in redact(text, user=False)


def test_names_and_homes_are_taken_out(monkeypatch, tmp_path):
    monkeypatch.setenv("HOME", "/home/gerda.muster")
    monkeypatch.setenv("LOGNAME", "gerda.muster")
    text = "File /home/gerda.muster/x, C:\\Users\\Gerda Muster\\y, /Users/gerda/z, user gerda.muster"
    clean = redact(text)
    assert "gerda.muster" not in clean
    assert "/Users/<user>/z" in clean
    assert "Users\\<user>" in clean
    assert "File ~/x" in clean


def test_a_plain_text_stays_as_it_is():
    text = "Collecting torch==2.14.1\n  Downloading torch (900 MB)\nexit code 1"
    assert redact(text, user=False) == text


@pytest.mark.parametrize(
    ("text", "hidden"),
    [
        ("https://u:p@ss@host/x", "ss"),
        ("https://user:a%40b:c@host:8080/x?y=1", "a%40b"),
        ("password='a b c' user='ann'", "a b"),
        ('"password": "a b", "x": 1', "a b"),
        ("https://h/a?sv=2024&sig=AbC%2Bd%3D&se=1", "AbC"),
        ("https://h/a.tif?key=K1234&x=1", "K1234"),
        ("https://h/a?X-Amz-Signature=abcdef&X-Amz-Credential=AKIAIOSFODNN7EXAMPLE%2F2024", "abcdef"),
        ("https://h/a?X-Amz-Credential=mine%2F2024&b=1", "mine"),
        ("AWS_SECRET_ACCESS_KEY=wJalrXUtnFEMI", "wJalr"),
        ("aws_access_key_id = AKIAIOSFODNN7EXAMPLE", "AKIAIOSFODNN7EXAMPLE"),
        ("AWS_SESSION_TOKEN: FQoGZXIvYXdzE", "FQoG"),
        ("found AKIAIOSFODNN7EXAMPLE in it", "AKIAIOSFODNN7EXAMPLE"),
        ("AccountKey=abc==;EndpointSuffix=x", "abc"),
        ("pwd=hunter2", "hunter2"),
        ("https://storage/a?X-Goog-Signature=12ab", "12ab"),
    ],
)
def test_passwords_and_signatures_of_every_kind_are_left_out(text, hidden):
    clean = redact(text, user=False)
    assert hidden not in clean
    assert "***" in clean


@pytest.mark.parametrize(
    "text", ["monkey = 3", "the keyboard: a", "design=5", "keys: 4 of 5", "svn: 1.4", "https://host/a@b/c", "a key"]
)
def test_what_only_looks_like_a_secret_stays(text):
    assert redact(text, user=False) == text
