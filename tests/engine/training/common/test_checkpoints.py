import numpy as np
import pytest
import torch
from PIL import Image
from sklearn.metrics import roc_auc_score
from torch import nn

from engine.errors import UserError
from engine.files import write_whole
from engine.training.common import checkpoints as saved
from engine.training.common.chip_metrics import chip_metrics
from engine.training.common.csv_logger import LossLog, read_log
from engine.training.common.plot_losses import draw_curves
from engine.training.common.settings import ClassifierSettings, CycleGanSettings
from engine.training.cyclegan.image_pool import ImagePool


def checkpoint(step):
    return saved.Checkpoint(step, {"a": torch.full((3,), float(step))}, {"words": ["x", 1.5, None]})


def test_newest_whole_checkpoint_is_found_and_a_damaged_one_passed_over(tmp_path):
    assert saved.newest_checkpoint(tmp_path) is None
    for step in (1, 2, 3):
        saved.save_checkpoint(tmp_path, checkpoint(step))
    files = sorted((tmp_path / "checkpoints").iterdir())
    assert len(files) == saved.KEPT
    told = saved.newest_checkpoint(tmp_path)
    assert (told.step, told.state, told.tensors["a"].tolist()) == (3, {"words": ["x", 1.5, None]}, [3.0] * 3)
    files[-1].write_bytes(files[-1].read_bytes()[:-4])
    assert saved.newest_checkpoint(tmp_path).step == 2
    files[0].write_bytes(b"garbage")
    assert saved.newest_checkpoint(tmp_path) is None


@pytest.mark.parametrize("kind", [torch.optim.AdamW, torch.optim.SGD])
def test_optimiser_goes_on_exactly(kind):
    def start():
        torch.manual_seed(0)
        network = nn.Linear(3, 2)
        options = {"momentum": 0.9} if kind is torch.optim.SGD else {}
        return network, kind(network.parameters(), lr=0.1, **options)

    def step(network, optimiser):
        optimiser.zero_grad()
        network(torch.ones(4, 3)).square().sum().backward()
        optimiser.step()

    network, optimiser = start()
    step(network, optimiser)
    tensors, values = saved.pack_optimiser("o", optimiser)
    tensors = {k: v.clone() for k, v in (tensors | saved.pack_network("n", network)).items()}
    step(network, optimiser)
    other, resumed = start()
    saved.unpack_network("n", other, tensors)
    saved.unpack_optimiser("o", resumed, tensors, values)
    step(other, resumed)
    assert torch.equal(network.weight, other.weight)


def test_unwritable_folder_is_a_sentence(tmp_path):
    (tmp_path / "file").write_text("")
    with pytest.raises(UserError, match="cannot be written"):
        write_whole(tmp_path / "file" / "inside.bin", b"x")


def test_loss_log_drops_what_a_resumed_run_repeats(tmp_path):
    path = tmp_path / "losses.csv"
    log = LossLog(path, ("loss",), 0)
    for step in (1, 2, 3):
        log.add(step, {"loss": step / 3})
    path.write_text(path.read_text() + "4,0.1")  # a kill in the middle of a line
    assert [row["step"] for row in read_log(path)] == ["1", "2", "3"]
    LossLog(path, ("loss",), 2).add(3, {"loss": 0.5})
    assert path.read_text().splitlines() == ["step,loss", "1,0.3333333333333333", "2,0.6666666666666666", "3,0.5"]


def test_figures_agree_with_scikit_learn():
    rng = np.random.default_rng(0)
    scores, labels = rng.integers(0, 6, 60) / 5.0, rng.integers(0, 2, 60)
    told = chip_metrics(scores, labels, 0.5)
    assert told.auc == pytest.approx(roc_auc_score(labels, scores), abs=1e-12)
    assert told.accuracy == pytest.approx(((scores >= 0.5) == labels).mean())
    assert (told.landslides, told.others) == (labels.sum(), (1 - labels).sum())


def test_pool_gives_old_chips_back_and_never_grows():
    pool, rng = ImagePool(4), np.random.default_rng(0)
    seen = []
    for step in range(60):
        out = pool.exchange(torch.full((2, 3, 2, 2), float(step)), rng)
        assert out.shape == (2, 3, 2, 2)
        seen.append(out[:, 0, 0, 0])
    assert len(pool.images) == 4
    old = torch.stack(seen)[5:] < torch.arange(5, 60)[:, None]
    assert 0.3 < old.float().mean() < 0.7
    assert torch.equal(ImagePool(0).exchange(torch.ones(2, 3, 2, 2), rng), torch.ones(2, 3, 2, 2))


def test_settings_come_back_from_json_and_refuse_nonsense():
    for kind in (ClassifierSettings, CycleGanSettings):
        settings = kind(seed=7, fold=2)
        assert kind.from_json(settings.to_json()) == settings
        with pytest.raises(UserError):
            kind.from_json({"no_such": 1})
        for wrong in ({"lr": float("nan")}, {"fold": 5}, {"batch": 0}, {"crop": 10}, {"precision": "float8"}):
            with pytest.raises(UserError):
                kind(**wrong)


def test_a_loss_curve_goes_where_the_numbers_go(tmp_path):
    log = LossLog(tmp_path / "losses.csv", ("G", "D"), 0)
    for step in range(100):
        log.add(step + 1, {"G": 100.0 - step, "D": float(step)})
    draw_curves(log.path)
    pixels = np.asarray(Image.open(tmp_path / "losses.png")).astype(int)
    red = pixels[..., 0] - pixels[..., 1] > 80
    for panel, falls in ((red[:160], True), (red[160:], False)):
        rows, columns = np.nonzero(panel)
        left, right = rows[columns < 100].mean(), rows[columns > 540].mean()
        assert (left < right) == falls  # row numbers grow downwards


def test_an_optimisers_moments_come_back_in_the_layout_of_their_parameters():
    network = torch.nn.Conv2d(4, 8, 3).to(memory_format=torch.channels_last)
    optimiser = torch.optim.AdamW(network.parameters(), lr=0.1)
    network(torch.ones(1, 4, 5, 5)).sum().backward()
    optimiser.step()
    tensors, state = saved.pack_optimiser("optimiser", optimiser)
    plain = {name: tensor.contiguous().clone() for name, tensor in tensors.items()}  # as a file keeps them
    again = torch.optim.AdamW(network.parameters(), lr=0.1)
    saved.unpack_optimiser("optimiser", again, plain, state)
    for parameter in network.parameters():
        for field in ("exp_avg", "exp_avg_sq"):
            assert again.state[parameter][field].stride() == parameter.stride()
            assert torch.equal(again.state[parameter][field], optimiser.state[parameter][field])
