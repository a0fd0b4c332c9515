"""A machine that has torch, torchvision, scikit-image, Pillow and safetensors, and nothing of maps."""

import os
import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).parents[3]
BARE = """
import sys

class NotHere:
    def find_spec(self, name, path=None, target=None):
        if name.split(".")[0] in {"rasterio", "pyproj", "pyogrio", "shapely", "affine", "dask", "qgis"}:
            raise ModuleNotFoundError(f"No module named {name!r}", name=name)

sys.meta_path.insert(0, NotHere())
from engine.cli.main import main
out, common = sys.argv[1], "--device cpu --crop 32 --folds 2 --threads 1".split()
for words in (
    f"classifier {out}/chips --out {out}/classifier --bottleneck 4 --batch 4 --epochs 1",
    f"cyclegan {out}/chips --out {out}/generator --width 4 --blocks 1 --discriminator-width 4 --batch 1 --iterations 2",
    f"classifier {out}/chips --out {out}/again --bottleneck 4 --batch 4 --epochs 1 --augment {out}/generator",
    f"student {out}/chips --out {out}/student --classifier {out}/classifier --width 4 --batch 2 --iterations 2",
    f"unet {out}/chips --out {out}/unet --width 4 --depth 1 --batch 2 --iterations 2",
):
    assert main(["train", *words.split(), *common]) == 0, words
from benchmarks.pack_chips import main as carry
assert carry(f"split {out}/unet/checkpoints/00000002.safetensors".split()) == 0
from pathlib import Path
Path(out, "unet/checkpoints/00000002.safetensors").unlink()  # joined where the parts were carried to
assert carry(f"join {out}/unet/checkpoints/00000002.safetensors".split()) == 0
"""


def test_every_training_runs_without_a_library_of_maps(noise_chips, tmp_path):
    noise_chips("chips", 40)
    answer = subprocess.run(
        [sys.executable, "-c", BARE, str(tmp_path)],
        cwd=ROOT,
        env=os.environ | {"OMP_NUM_THREADS": "1"},
        capture_output=True,
        text=True,
        check=False,
    )
    assert answer.returncode == 0, answer.stderr
    for place in ("classifier/classifier", "generator/generator", "student/student", "unet/unet"):
        assert (tmp_path / f"{place}.safetensors").is_file()
