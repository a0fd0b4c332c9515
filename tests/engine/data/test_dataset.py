import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from PIL import Image

from engine.data.dataset import load_chips, open_dataset
from engine.data.folds import split
from engine.data.transforms import centre_crop, jittered, random_crop, window
from engine.errors import UserError
from engine.reporting import Silent


def write(path, value=0, size=(8, 6)):
    path.parent.mkdir(parents=True, exist_ok=True)
    Image.new("RGB", size, (value, value, value)).save(path)


def test_bijies_layout_reads_images_and_never_masks(tmp_path):
    write(tmp_path / "landslide/image/a.png", 10)
    write(tmp_path / "landslide/mask/a.png", 255)
    write(tmp_path / "non-landslide/image/b.png", 20)
    dataset = open_dataset(tmp_path)
    assert [(p.parent.name, p.name, y) for p, y in zip(dataset.paths, dataset.labels, strict=True)] == [
        ("image", "a.png", 1),
        ("image", "b.png", 0),
    ]
    chips = load_chips(dataset, Silent())
    assert [c.shape for c in chips] == [(6, 8, 3)] * 2
    assert [int(c.max()) for c in chips] == [10, 20]


def test_csv_takes_numbers_and_names(tmp_path):
    write(tmp_path / "a.png")
    (tmp_path / "list.csv").write_text("path,label\na.png,1\na.png,non-landslide\n")
    assert open_dataset(tmp_path / "list.csv").labels == (1, 0)


def test_any_two_folders_are_a_dataset(tmp_path):
    write(tmp_path / "slides 2024/image/a.png", 10)
    write(tmp_path / "slides 2024/mask/a.png", 255)
    write(tmp_path / "fields/b.tif", 20)
    dataset = open_dataset(tmp_path / "slides 2024", tmp_path / "fields")
    assert [(path.name, label) for path, label in zip(dataset.paths, dataset.labels, strict=True)] == [
        ("a.png", 1),
        ("b.tif", 0),
    ]
    with pytest.raises(UserError, match=r"no dataset .*meadows"):
        open_dataset(tmp_path / "slides 2024", tmp_path / "meadows")


@pytest.mark.parametrize("text", ["path,label\na.png,maybe\n", "file,kind\na.png,1\n", "path,label\na.png,1\n", ""])
def test_bad_csv_is_a_sentence(tmp_path, text):
    (tmp_path / "list.csv").write_text(text)
    with pytest.raises(UserError) as told:
        open_dataset(tmp_path / "list.csv")
    assert told.value.hint


def test_missing_folder_and_broken_chip_are_sentences(tmp_path):
    with pytest.raises(UserError, match="no dataset"):
        open_dataset(tmp_path / "nowhere")
    with pytest.raises(UserError, match="does not hold"):
        open_dataset(tmp_path)
    write(tmp_path / "landslide/a.png")
    write(tmp_path / "non-landslide/b.png")
    (tmp_path / "landslide/a.png").write_bytes(b"no image")
    with pytest.raises(UserError, match=r"a\.png cannot be read"):
        load_chips(open_dataset(tmp_path), Silent())


@given(st.integers(1, 9), st.integers(1, 9), st.integers(-12, 12), st.integers(-12, 12), st.integers(1, 20))
@settings(max_examples=50, deadline=None)
def test_window_equals_a_crop_of_the_symmetric_padding(height, width, y, x, size):
    chip = np.random.default_rng(0).integers(0, 256, (height, width, 3), dtype=np.uint8)
    padded = np.pad(chip, ((40, 40), (40, 40), (0, 0)), mode="symmetric")
    assert np.array_equal(window(chip, y, x, size), padded[40 + y : 40 + y + size, 40 + x : 40 + x + size])


def test_a_landslides_centre_stays_in_the_crop_at_native_scale():
    for seed in range(200):
        rng = np.random.default_rng(seed)
        height, width = rng.integers(20, 90, 2)
        chip = np.zeros((height, width, 3), np.uint8)
        chip[height // 2, width // 2] = 255
        limit = tuple(rng.integers(20, 90, 2))
        crop = random_crop(chip, 32, limit, rng, keep_centre=True)
        assert crop.shape == (32, 32, 3)
        assert crop.max() == 255
        assert set(np.unique(crop)) <= {0, 255}  # no resampling makes new values


def test_both_classes_show_equally_much_of_a_chip():
    """Unequal chip sizes must not be told by mirrored edges: a small limit cuts a large chip down."""
    chip = np.arange(100 * 100, dtype=np.int64).reshape(100, 100, 1).repeat(3, 2)
    crop = random_crop(chip, 32, (10, 10), np.random.default_rng(1), keep_centre=False)
    assert len(np.unique(crop[..., 0])) <= 100
    crop = random_crop(chip, 32, (100, 100), np.random.default_rng(1), keep_centre=False)
    assert len(np.unique(crop[..., 0])) == 32 * 32


def test_centre_crop_and_jitter():
    chip = np.random.default_rng(0).integers(0, 256, (40, 50, 3), dtype=np.uint8)
    assert np.array_equal(centre_crop(chip, 20), chip[10:30, 15:35])
    same = jittered(chip, 0.0, np.random.default_rng(0))
    assert np.allclose(same, chip / 255, atol=1e-6)
    changed = jittered(chip, 0.5, np.random.default_rng(0))
    assert changed.dtype == np.float32
    assert 0 <= changed.min() <= changed.max() <= 1
    assert not np.allclose(changed, same)


@given(st.integers(2, 6), st.integers(0, 5))
@settings(max_examples=25, deadline=None)
def test_each_chip_is_held_out_once_and_folds_are_stratified(folds, seed):
    labels = (1,) * 13 + (0,) * 37
    parts = [split(labels, k, folds, seed) for k in range(folds)]
    assert sorted(i for part in parts for i in part.validation) == list(range(50))
    for part in parts:
        assert sorted(part.train + part.validation) == list(range(50))
        assert 13 // folds <= sum(labels[i] for i in part.validation) <= -(-13 // folds)


def test_too_few_chips_for_the_folds():
    with pytest.raises(UserError, match="for 5 folds"):
        split((1, 1, 0, 0, 0, 0, 0), 0, 5, 0)
