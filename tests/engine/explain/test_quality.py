"""The quality switch: what each is, in which number format, in which memory, and how the audit tells the error."""

import pytest
import torch

from engine.errors import UserError
from engine.explain import memory
from engine.explain.fast_score_cam import fast_score_cam
from engine.explain.grad_cam import grad_cam
from engine.explain.precision import dtype_of, in_precision
from engine.explain.quality import Audit, Explainer
from engine.explain.score_cam import score_cam
from engine.settings.run import RunSettings, cam_of
from engine.settings.tables import METHODS

CPU = torch.device("cpu")


@pytest.mark.parametrize(("cam", "explain"), [("exact", score_cam), ("fast", fast_score_cam), ("grad", grad_cam)])
def test_each_quality_is_its_function(network, images, cam, explain):
    network, images = network.float(), images.float()
    heat = Explainer(network, cam, CPU, "float32")(images)
    assert (heat - explain(network, images)).abs().max() < 1e-5


@pytest.mark.parametrize(
    ("method", "wish", "cam"),
    [
        ("score-cam+cyclegan", None, "exact"),
        ("score-cam+cyclegan", "fast", "fast"),
        ("score-cam+cyclegan", "grad", "grad"),
        ("grad-cam", "exact", "grad"),
        ("grad-cam+cyclegan", "fast", "grad"),
        ("student", None, "grad"),
        ("student", "fast", "fast"),
    ],
)
def test_a_method_and_a_wish_say_what_is_computed(method, wish, cam):
    assert method in METHODS
    assert cam_of(method, wish) == cam


@pytest.mark.parametrize("wrong", [{"cam": "best"}, {"precision": "int8"}, {"audit": 1.5}, {"audit": float("nan")}])
def test_wrong_wishes_are_one_sentence(wrong):
    with pytest.raises(UserError):
        RunSettings(**wrong)


def test_exact_is_float32_unless_wished_otherwise(network):
    assert Explainer(network.float(), "exact", CPU).dtype == torch.float32
    assert Explainer(network.float(), "exact", CPU, "bfloat16").dtype == torch.bfloat16


def test_a_format_of_its_own_is_a_copy_and_the_network_stays(network):
    network = network.float()
    assert in_precision(network, torch.float32) is network
    assert in_precision(network, torch.bfloat16) is not network
    assert all(p.dtype == torch.float32 for p in network.parameters())


def test_half_the_bits_change_little(network, images):
    network, images = network.float(), images.float()
    exact = Explainer(network, "exact", CPU)(images)
    half = Explainer(network, "exact", CPU, "bfloat16")(images)
    assert half.dtype == torch.float32
    assert (exact - half).abs().mean() < 0.15  # on noise and random weights; docs/PERFORMANCE.md has real chips


@pytest.mark.parametrize(("capability", "dtype"), [((7, 5), torch.float32), ((8, 0), torch.bfloat16)])
def test_auto_takes_bfloat16_where_the_gpu_multiplies_it(monkeypatch, capability, dtype):
    monkeypatch.setattr(torch.cuda, "get_device_capability", lambda _device: capability)
    assert dtype_of("auto", torch.device("cuda", 0)) == dtype


@pytest.mark.parametrize("has", [True, False])
def test_auto_takes_bfloat16_where_the_processor_multiplies_it(monkeypatch, has):
    for name in ("_is_avx512_bf16_supported", "_is_amx_tile_supported"):
        monkeypatch.setattr(torch.cpu, name, lambda: has, raising=False)
    assert dtype_of("auto", CPU) == (torch.bfloat16 if has else torch.float32)


def fake_gpu(monkeypatch, *, free, each):
    peak = [0]
    monkeypatch.setattr(torch.cuda, "memory_allocated", lambda _d: 1000)
    monkeypatch.setattr(torch.cuda, "memory_reserved", lambda _d: 1000)
    monkeypatch.setattr(torch.cuda, "reset_peak_memory_stats", lambda _d: peak.__setitem__(0, 1000 + each))
    monkeypatch.setattr(torch.cuda, "max_memory_allocated", lambda _d: peak[0])
    monkeypatch.setattr(torch.cuda, "mem_get_info", lambda _d: (free, 10 * free))


@pytest.mark.parametrize(("free", "batch"), [(1_000_000, 80), (100_000_000, 256), (5_000, 1)])
def test_the_batch_is_what_the_free_memory_holds(monkeypatch, network, images, free, batch):
    fake_gpu(monkeypatch, free=free, each=10_000)
    assert memory.batch_that_fits(network, images[:1], torch.device("cuda", 0)) == batch


def test_the_processor_gets_a_small_batch(network, images):
    assert memory.batch_that_fits(network, images[:1], CPU) == memory.ON_PROCESSOR


def test_audit_compares_with_the_exact_masks(network, images):
    network, images = network.float(), images.float()
    audit = Audit(1.0, 0.4)
    fast = Explainer(network, "fast", CPU, "float32", audit=audit)(images)
    exact = score_cam(network, images)
    want = [
        ((a >= 0.4) & (b >= 0.4)).sum().item() / ((a >= 0.4) | (b >= 0.4)).sum().item()
        for a, b in zip(fast, exact, strict=True)
    ]
    assert audit.ious == pytest.approx(want, abs=1e-3)
    assert f"{min(want):.3f}" in audit.describe()
    assert audit.to_json()["chips"] == 3


def test_the_lot_is_drawn_by_the_chip_itself():
    chips = torch.rand(400, 3, 4, 4, generator=torch.Generator().manual_seed(4))
    audit = Audit(0.25, 0.4)
    drawn = [audit.draws(chip) for chip in chips]
    assert 70 < sum(drawn) < 130
    assert drawn == [audit.draws(chip.clone()) for chip in chips]
    assert not any(Audit(0.0, 0.4).draws(chip) for chip in chips)
    assert all(Audit(1.0, 0.4).draws(chip) for chip in chips)


def test_an_audit_without_a_chip_says_so():
    assert "no chip" in Audit(0.01, 0.4).describe()
    assert Audit(0.01, 0.4).to_json()["mean_iou"] is None
