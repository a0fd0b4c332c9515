"""Each of the four trainings, ended by SIGKILL and begun again: the same curve and weights as one never stopped."""

import pytest

from engine.cli.main import main
from tests.warm_engine import KILL_CODE

KILLED = """
import sys
from tests.warm_engine import die as end
from engine.training.common.csv_logger import LossLog

add = LossLog.add

def die(self, step, figures):
    add(self, step, figures)
    if self.path.name == "losses.csv" and step == int(sys.argv[1]):
        end()

LossLog.add = die
from engine.cli.main import main
main(sys.argv[2:])
"""
COMMON = "--device cpu --crop 32 --folds 2 --threads 1"
OFTEN = f"--checkpoint-every 5 {COMMON}"
CLASSIFIER = f"train classifier --bottleneck 4 --batch 4 {COMMON}"
GAN = f"train cyclegan --width 4 --blocks 1 --discriminator-width 4 --batch 1 --iterations 14 {OFTEN}"
TRAININGS = {
    # words, the step after which it is killed, and what must be the same in the end
    "classifier": (f"{CLASSIFIER} --epochs 5", 5, ("validation.csv", "classifier.safetensors")),
    "cyclegan": (GAN, 8, ("validation.csv", "generator.safetensors")),
    "cyclegan, judged": (f"{GAN} --attention", 8, ("validation.csv", "generator.safetensors")),
    "student": (
        f"train student --width 4 --batch 2 --iterations 20 {OFTEN}",
        17,
        ("labels/round-1.npz", "student.safetensors"),
    ),
    "unet": (f"train unet --width 4 --depth 1 --batch 2 --iterations 14 {OFTEN}", 8, ("unet.safetensors",)),
}


@pytest.fixture(scope="module")
def dataset(masked_chips):
    return masked_chips


@pytest.fixture(scope="module")
def classifier(dataset, tmp_path_factory):
    out = tmp_path_factory.mktemp("classifier")
    assert main([*CLASSIFIER.split(), str(dataset), "--epochs", "1", "--out", str(out)]) == 0
    return out


@pytest.mark.parametrize("name", TRAININGS)
def test_killed_and_resumed_equals_unbroken(name, dataset, classifier, tmp_path, warm_engine):
    options, step, files = TRAININGS[name]
    words = [*options.split(), str(dataset)] + ["--classifier", str(classifier)] * (
        name in {"student", "cyclegan, judged"}
    )
    process = warm_engine.run("-c", KILLED, str(step), *words, "--out", tmp_path / "killed")
    assert process.wait() == KILL_CODE, process.stderr
    assert list((tmp_path / "killed" / "checkpoints").glob("*.safetensors"))
    assert len((tmp_path / "killed" / "losses.csv").read_text().splitlines()) == 1 + step
    for folder in ("killed", "whole"):
        assert main([*words, "--out", str(tmp_path / folder)]) == 0
    for file in ("losses.csv", "losses.png", *files):
        assert (tmp_path / "whole" / file).read_bytes() == (tmp_path / "killed" / file).read_bytes(), file
