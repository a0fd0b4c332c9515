import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from hypothesis.extra import numpy as hnp

from engine.errors import UserError
from engine.masks.thresholds import apply
from engine.rasters.quantization import NODATA, SCALE, dequantize, finished_rows, load_strip, quantize, save_strip
from engine.settings.tables import least_level

BAND = np.random.default_rng(0).integers(0, 251, (2, 12, 30), dtype=np.uint8)


@given(hnp.arrays(np.float32, (2, 3, 4), elements=st.floats(0, 1, width=32) | st.just(np.nan)))
def test_scores_come_back_within_half_a_level(scores):
    levels = quantize(scores)
    assert levels.dtype == np.uint8
    np.testing.assert_array_equal(levels == NODATA, np.isnan(scores))
    np.testing.assert_allclose(dequantize(levels), scores, atol=SCALE / 2 + 1e-6)


def test_every_level_survives():
    levels = np.r_[np.arange(251), 255].astype(np.uint8)
    scores = dequantize(levels)
    assert scores.dtype == np.float32
    np.testing.assert_array_equal(quantize(scores), levels)


def test_scores_outside_the_range_are_clipped_and_infinity_is_unknown():
    scores = np.array([-0.1, 1.2, np.inf, -np.inf], np.float32)
    np.testing.assert_array_equal(quantize(scores), [0, 250, 255, 255])


@given(st.integers(0, 250))
def test_a_score_on_the_threshold_passes(level):
    # The usual thresholds, 0.08 and 0.4, are whole levels, which must not fall below them by rounding, with any numpy.
    assert least_level(level / 250) == level
    assert apply(dequantize(np.array([level], np.uint8)), level / 250)[0]


def test_rows_come_back(tmp_path):
    folder = tmp_path / "run" / "rows"
    assert finished_rows(folder) == []
    for row in (10, 2, 0):
        save_strip(folder, row, BAND + np.uint8(row))
    assert finished_rows(folder) == [0, 2, 10]
    np.testing.assert_array_equal(load_strip(folder, 10), BAND + np.uint8(10))
    assert sorted(path.suffix for path in folder.iterdir()) == [".npz"] * 3


def test_a_row_is_replaced(tmp_path):
    save_strip(tmp_path, 1, BAND)
    save_strip(tmp_path, 1, BAND + np.uint8(1))
    np.testing.assert_array_equal(load_strip(tmp_path, 1), BAND + np.uint8(1))


@given(st.data())
def test_a_truncated_row_is_unfinished(tmp_path_factory, data):
    folder = tmp_path_factory.mktemp("rows")
    save_strip(folder, 0, BAND)
    save_strip(folder, 1, BAND)
    (path,) = folder.glob("*1.npz")
    whole = path.read_bytes()
    path.write_bytes(whole[: data.draw(st.integers(0, len(whole) - 1))])
    assert finished_rows(folder) == [0]
    with pytest.raises(UserError) as caught:
        load_strip(folder, 1)
    assert caught.value.kind == "output"


def test_a_row_with_a_flipped_bit_never_reads_as_something_else(tmp_path):
    save_strip(tmp_path, 0, BAND)
    (path,) = tmp_path.iterdir()
    whole = path.read_bytes()
    found = 0
    for place in range(0, len(whole) * 8, 3):
        flipped = bytearray(whole)
        flipped[place // 8] ^= 1 << place % 8
        path.write_bytes(flipped)
        if finished_rows(tmp_path):
            np.testing.assert_array_equal(load_strip(tmp_path, 0), BAND)
        else:
            found += 1
    assert found > len(whole)  # most places matter; a time stamp does not


def test_a_row_that_claims_to_be_encrypted_is_unfinished(tmp_path):
    save_strip(tmp_path, 0, BAND)
    (path,) = tmp_path.iterdir()
    whole = bytearray(path.read_bytes())
    whole[whole.rindex(b"PK\x01\x02") + 8] |= 1  # the general purpose flag in the central directory
    path.write_bytes(whole)
    assert finished_rows(tmp_path) == []


def test_foreign_files_are_no_rows(tmp_path):
    save_strip(tmp_path, 3, BAND)
    (tmp_path / "row-000004.npz.part").write_bytes(b"half")
    (tmp_path / "row-000005.npz").write_bytes(b"garbage")
    (tmp_path / "row-000006.npz").mkdir()
    np.savez_compressed(tmp_path / "row-000007.npz", levels=np.zeros((2, 2), np.uint8))
    np.savez_compressed(tmp_path / "row-000008.npz", levels=np.zeros((2, 2, 2)))
    np.savez_compressed(tmp_path / "row-000009.npz", other=BAND)
    np.savez_compressed(tmp_path / "row-000010.npz", levels=np.array([[[None]]], object))
    np.save(tmp_path / "plain.npy", BAND)
    (tmp_path / "plain.npy").rename(tmp_path / "row-000011.npz")
    (tmp_path / "notes.txt").write_text("hi")
    assert finished_rows(tmp_path) == [3]


def test_a_folder_that_cannot_be(tmp_path):
    (tmp_path / "file").write_text("in the way")
    with pytest.raises(UserError) as caught:
        save_strip(tmp_path / "file", 0, BAND)
    assert caught.value.kind == "output"
    assert "file" in caught.value.message


def test_a_missing_row(tmp_path):
    with pytest.raises(UserError, match="missing or damaged"):
        load_strip(tmp_path, 0)
