import numpy as np
import pytest
from PIL import Image

from benchmarks import pack_chips
from benchmarks.pack_chips import main
from engine.errors import UserError
from engine.reporting import Silent
from engine.data.dataset import open_dataset
from engine.data.folds import split


@pytest.fixture
def dataset(tmp_path):
    """A folder of four chips of noise a class, with masks."""
    rng, folder = np.random.default_rng(0), tmp_path / "chips"
    for kind in ("landslide/image", "landslide/mask", "non-landslide/image"):
        (folder / kind).mkdir(parents=True)
        for number in range(4):
            pixels = rng.integers(0, 255, (64, 64, 3), np.uint8)
            pixels = pixels[..., 0] // 128 * 255 if "mask" in kind else pixels
            Image.fromarray(pixels).save(folder / kind / f"{kind[0]}{number}.png")
    return folder


def test_packed_chips_are_the_same_dataset_and_small(dataset, tmp_path):
    before = open_dataset(dataset)
    quality, size = pack_chips.pack(before, tuple(range(8)), tmp_path / "small", 25_000, Silent())
    after = open_dataset(tmp_path / "small")
    files = [path for path in (tmp_path / "small").rglob("*") if path.is_file()]
    assert sum(path.stat().st_size for path in files) == size <= 25_000
    assert after.fingerprint == before.fingerprint
    assert quality < 95  # 25 kB is not enough for the best one
    one, other = (np.asarray(Image.open(d.paths[5]).convert("RGB"), dtype=float) for d in (before, after))
    assert 0 < np.abs(one - other).mean() < 60
    for mask in (dataset / "landslide" / "mask").iterdir():
        assert (tmp_path / "small" / "landslide" / "mask" / mask.name).read_bytes() == mask.read_bytes()
    with pytest.raises(UserError, match="not empty"):
        pack_chips.pack(before, (0,), tmp_path / "small", 25_000, Silent())
    with pytest.raises(UserError, match="above"):
        pack_chips.pack(before, tuple(range(8)), tmp_path / "tiny", 1000, Silent())


def test_two_chips_of_one_name_do_not_become_one(dataset, tmp_path):
    folders = (dataset / "landslide", tmp_path / "twin", dataset / "non-landslide")
    (tmp_path / "twin").mkdir()
    Image.new("RGB", (8, 8)).save(tmp_path / "twin" / "l1.png")
    rows = [(path, folder.name != "non-landslide") for folder in folders for path in sorted(folder.rglob("*[0-9].png"))]
    lines = [f"{path},{int(label)}" for path, label in rows if "mask" not in path.parts]
    (tmp_path / "list.csv").write_text("\n".join(["path,label", *lines]))
    with pytest.raises(UserError, match=r"Two landslide chips are called l1\.png"):
        pack_chips.pack(open_dataset(tmp_path / "list.csv"), tuple(range(9)), tmp_path / "small", 10**6, Silent())
    assert not (tmp_path / "small").exists()


def test_a_folds_own_chips(dataset, tmp_path):
    assert main(["pack", str(dataset), str(tmp_path / "fold"), "--fold", "1", "--folds", "2"]) == 0
    chips = open_dataset(dataset)
    expected = {chips.paths[i].name for i in split(chips.labels, 1, 2, 0).validation}
    assert {path.name for path in open_dataset(tmp_path / "fold").paths} == expected


def test_cut_and_joined_is_the_same_file(tmp_path):
    content = np.random.default_rng(0).bytes(2500)
    path = tmp_path / "big.safetensors"
    path.write_bytes(content)
    parts = pack_chips.split(path, 1000)
    assert [part.stat().st_size for part in parts] == [1000, 1000, 500]
    path.unlink()
    assert main(["join", str(path)]) == 0
    assert path.read_bytes() == content
    path.unlink()
    parts[1].write_bytes(b"x" * 1000)
    with pytest.raises(UserError, match="damaged"):
        pack_chips.join(path)
    parts[1].unlink()
    with pytest.raises(UserError, match="cannot be read"):
        pack_chips.join(path)
    assert not path.exists()
