"""Chips of every kind: pictures as they are, everything else stretched like a scene, one stretch for a source."""

import json
import subprocess
import sys
from pathlib import Path

import numpy as np
import pytest
import rasterio
from PIL import Image
from rasterio.enums import ColorInterp

from engine.cli.main import main
from engine.data.dataset import is_plain, load_chips, open_dataset
from engine.errors import UserError
from engine.reporting import Silent

pytestmark = pytest.mark.filterwarnings("ignore::rasterio.errors.NotGeoreferencedWarning")

SIDE = 24
RNG = np.random.default_rng(0)
SCENE = RNG.integers(20, 230, (3, 96, 96)).astype(np.uint8)


def raster(path, values, driver="GTiff", colors=None, table=None, **profile):
    path.parent.mkdir(parents=True, exist_ok=True)
    count, height, width = values.shape
    with rasterio.open(
        path, "w", driver=driver, count=count, height=height, width=width, dtype=values.dtype, **profile
    ) as file:
        file.write(values)
        if colors:
            file.colorinterp = colors
        if table:
            file.write_colormap(1, table)
    return path


def dataset(folder, cut, suffix="tif", count=3, **how):
    """Write chips of both kinds; `cut` makes values of bytes (3, SIDE, SIDE); the second kind is half as bright."""
    for kind, factor in (("landslide", 1), ("non-landslide", 2)):
        for number in range(count):
            chip = SCENE[:, number * SIDE :, number * SIDE :][:, :SIDE, :SIDE] // factor
            raster(folder / kind / f"{number}.{suffix}", cut(chip), **how)
    return open_dataset(folder)


def chips_of(found):
    return np.stack(load_chips(found, Silent())).astype(float)


def bytes_of(found):
    """The chips of bytes that stand behind a dataset of `dataset`."""
    wanted = []
    for path, label in zip(found.paths, found.labels, strict=True):
        number = int(path.stem)
        wanted.append(SCENE[:, number * SIDE :, number * SIDE :][:, :SIDE, :SIDE] // (1 if label else 2))
    return np.stack(wanted).transpose(0, 2, 3, 1).astype(float)


@pytest.mark.parametrize(
    "cut",
    [
        lambda chip: chip.astype("uint16") * 12,
        lambda chip: (chip.astype("float32") / 1000).astype("float32"),
        lambda chip: chip.astype("int16") * 100 - 9000,
        lambda chip: chip.astype("float64") * 1e6,
    ],
)
def test_other_types_are_stretched_together_as_a_scene_is(tmp_path, cut):
    """What was half as bright is half as bright: never a stretch for each chip."""
    found = dataset(tmp_path / "chips", cut)
    got, plain = chips_of(found), bytes_of(found)
    low, high = np.percentile(plain, [2, 98])
    dark, bright = np.array([0.04, 0.12, 0.09]), np.array([0.75, 0.76, 0.70])  # of clear pictures
    wanted = np.clip(dark + (bright - dark) * (plain - low) / (high - low), 0, 1) * 255
    assert np.abs(got - wanted).max() < 6  # the percentiles are each band's own
    landslides, others = (got[np.array(found.labels) == label].mean() for label in (1, 0))
    assert others < 0.7 * landslides


def test_the_stretch_is_kept_with_the_chips_and_taken_again(tmp_path):
    found = dataset(tmp_path / "chips", lambda chip: chip.astype("uint16") * 12)
    first = chips_of(found)
    kept = json.loads((tmp_path / "chips" / "stretch.json").read_text())["stretch"]
    assert list(kept) == ["*, uint16, 3 bands"]
    for path in (tmp_path / "chips").rglob("2.tif"):
        path.unlink()
    again = chips_of(open_dataset(tmp_path / "chips"))
    assert (again[:2] == first[:2]).all()
    (tmp_path / "chips" / "stretch.json").write_text("{}")
    with pytest.raises(UserError, match=r"stretch of the chips in .*stretch.json cannot be read"):
        chips_of(found)


def test_chips_of_several_rasters_have_a_stretch_each(tmp_path):
    for source, factor in (("west", 10), ("east", 200)):
        for kind in ("landslide", "non-landslide"):
            for row in range(2):
                chip = SCENE[:, row * SIDE : (row + 1) * SIDE, :SIDE].astype("uint16") * factor
                raster(tmp_path / kind / f"{source}_{row:06d}_000000.tif", chip)
    found = open_dataset(tmp_path)
    by_name = dict(zip([path.name for path in found.paths], load_chips(found, Silent()), strict=True))
    assert np.abs(by_name["west_000000_000000.tif"].astype(int) - by_name["east_000000_000000.tif"]).max() <= 1


@pytest.mark.parametrize("kind", ["png", "jpg", "webp", "tif", "lerc", "jp2", "bmp"])
def test_bytes_of_three_bands_stay_as_they_are_in_any_container(tmp_path, kind):
    how = {
        "png": {"driver": "PNG"},
        "jpg": {"driver": "JPEG", "quality": 100},
        "webp": {"driver": "WEBP", "lossless": True},
        "lerc": {"compress": "LERC"},
        "jp2": {"driver": "JP2OpenJPEG", "quality": 100, "reversible": "YES"},
        "bmp": {"driver": "BMP"},
    }.get(kind, {})
    suffix = "tif" if kind == "lerc" else kind
    found = dataset(tmp_path, lambda chip: chip, suffix, **how)
    wanted = bytes_of(found)
    if kind == "jpg":  # noise does not survive it; as Pillow decodes it
        wanted = np.stack([np.asarray(Image.open(path)) for path in found.paths]).astype(float)
    assert (chips_of(found) == wanted).all()
    assert is_plain(found.paths[0]) is (kind in {"png", "jpg", "webp", "bmp"})


def test_sixteen_bits_of_a_png_are_not_cut_to_eight(tmp_path):
    found = dataset(tmp_path, lambda chip: chip.astype("uint16") * 12, "png", driver="PNG")
    assert not is_plain(found.paths[0])
    assert chips_of(found).mean() > 80


def test_one_band_palette_and_alpha(tmp_path):
    gray = dataset(tmp_path / "gray", lambda chip: chip[:1])
    got = chips_of(gray)
    assert (got == bytes_of(gray)[..., :1]).all()
    table = {index: (index, 255 - index, index // 2, 255) for index in range(256)}
    colored = dataset(tmp_path / "palette", lambda chip: chip[:1], table=table, photometric="PALETTE")
    indices = bytes_of(colored)[..., 0].astype(int)
    wanted = np.array([table[index][:3] for index in range(256)])[indices]
    assert (chips_of(colored) == wanted).all()
    rgba = (ColorInterp.red, ColorInterp.green, ColorInterp.blue, ColorInterp.alpha)

    def clear(chip):
        alpha = np.full((1, SIDE, SIDE), 255, np.uint8)
        alpha[:, :4] = 0
        return np.concatenate([chip, alpha])

    seen = dataset(tmp_path / "rgba", clear, colors=rgba)
    got, plain = chips_of(seen), bytes_of(seen)
    assert (got[:, 4:] == plain[:, 4:]).all()
    assert np.abs(got[:, :4] - plain[:, 4:].mean(axis=(1, 2), keepdims=True)).max() <= 1  # the mean of what is seen


def test_notes_of_the_system_are_no_chips(tmp_path):
    found = dataset(tmp_path, lambda chip: chip, "png", driver="PNG")
    (tmp_path / "landslide" / "._0.png").write_bytes(b"\0\5\x16\7")
    (tmp_path / "landslide" / ".DS_Store").write_bytes(b"x")
    assert open_dataset(tmp_path).paths == found.paths


def test_chips_that_cannot_be_read_are_named_with_the_reason(tmp_path):
    dataset(tmp_path, lambda chip: chip.astype("uint16") * 12)
    for number in range(7):
        (tmp_path / "landslide" / f"bad{number}.png").write_bytes(b"no image" * number)
    raster(tmp_path / "non-landslide" / "two.tif", SCENE[:2, :SIDE, :SIDE])
    with pytest.raises(UserError) as caught:
        load_chips(open_dataset(tmp_path), Silent())
    text = str(caught.value)
    assert text.startswith("8 chips cannot be read: ")
    assert "bad0.png (" in text
    assert "and 3 more" in text


def test_one_chip_that_cannot_be_read_says_why(tmp_path):
    dataset(tmp_path, lambda chip: chip, "png", driver="PNG")
    raster(tmp_path / "non-landslide" / "two.tif", SCENE[:2, :SIDE, :SIDE])
    with pytest.raises(UserError, match=r"two.tif cannot be read: .*2 bands"):
        load_chips(open_dataset(tmp_path), Silent())


def test_a_folder_without_images_says_what_it_holds(tmp_path):
    for kind in ("landslide", "non-landslide"):
        (tmp_path / kind).mkdir()
        (tmp_path / kind / "a.mp4").write_bytes(b"x")
    with pytest.raises(UserError, match=r"holds no image: its files end with \.mp4"):
        open_dataset(tmp_path)


def test_classes_of_different_types_are_told(tmp_path):
    dataset(tmp_path, lambda chip: chip.astype("uint16") * 12)
    for path in (tmp_path / "non-landslide").iterdir():
        raster(path, SCENE[:, :SIDE, :SIDE])
    said = []

    class Notes(Silent):
        def log(self, text, level="info"):
            said.append(text)

    load_chips(open_dataset(tmp_path), Notes())
    assert "hold uint16 values and those without uint8" in said[0]


@pytest.mark.parametrize("suffix", ["png", "tif"])
def test_a_machine_without_rasterio_reads_pictures_and_says_what_else_needs(tmp_path, suffix):
    driver = {"png": "PNG", "tif": "GTiff"}[suffix]
    dataset(tmp_path, lambda chip: chip, suffix, driver=driver)
    code = (
        "import sys; sys.modules['rasterio'] = None\n"
        "from pathlib import Path\n"
        "from engine.data.dataset import load_chips, open_dataset\n"
        "from engine.errors import UserError\n"
        "from engine.reporting import Silent\n"
        "try: print(len(load_chips(open_dataset(Path(sys.argv[1])), Silent())))\n"
        "except UserError as error: print(error)"
    )
    root = Path(__file__).resolve().parents[3]
    answer = subprocess.run(
        [sys.executable, "-c", code, str(tmp_path)], cwd=root, capture_output=True, text=True, check=True
    ).stdout
    assert answer.strip() == "6" if suffix == "png" else "rasterio, which reads them, is not installed here" in answer


def test_a_classifier_trains_on_chips_of_sixteen_bits(tmp_path, capsys):
    dataset(tmp_path / "chips", lambda chip: chip.astype("uint16") * 12, count=4)
    words = (
        "--folds",
        "2",
        "--epochs",
        "1",
        "--batch",
        "2",
        "--backbone",
        "squeezenet1.1",
        "--crop",
        "32",
        "--device",
        "cpu",
    )
    main(["train", "classifier", str(tmp_path / "chips"), "--out", str(tmp_path / "out"), *words])
    assert (tmp_path / "chips" / "stretch.json").is_file(), capsys.readouterr().err
