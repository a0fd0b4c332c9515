from pathlib import Path

import numpy as np
import pytest
import torch
from safetensors.torch import save_file
from torchvision.models import squeezenet1_1

from engine.errors import UserError
from engine.networks.mobilenet import MobileNetV2Classifier
from engine.networks.pretrained import _mobilenet_names, _squeezenet_names, load_backbone, load_npy_folder
from engine.networks.squeezenet import SqueezeNetClassifier
from engine.networks.vgg16 import Vgg16Classifier

WEIGHTS = Path(__file__).resolve().parents[4] / "shared" / "weights"
SQUEEZENET, MOBILENET = WEIGHTS / "squeezenet1.1_nchw", WEIGHTS / "mobilenetv2_batchnorm_nchw"


@pytest.mark.skipif(not SQUEEZENET.is_dir(), reason="the ImageNet weights are not here")
@pytest.mark.parametrize("case", [0, 1, 2])
def test_squeezenet_reproduces_the_published_outputs(case):
    network = squeezenet1_1().eval()
    network.load_state_dict(load_npy_folder("squeezenet1.1", SQUEEZENET))
    data = SQUEEZENET / "test_data_set" / str(case)
    with torch.no_grad():
        got = network(torch.from_numpy(np.load(data / "input_0.npy")))
    want = np.load(data / "output_0.npy")
    assert want.std() > 1
    assert np.abs(got.numpy() - want).max() < 1e-3


@pytest.mark.skipif(not SQUEEZENET.is_dir(), reason="the ImageNet weights are not here")
def test_squeezenet_backbone_gets_them_and_the_head_stays():
    network = SqueezeNetClassifier(bottleneck=4)
    head = network.class_maps.weight.clone()
    load_backbone(network, "squeezenet1.1", SQUEEZENET / "weights")
    assert np.array_equal(
        network.backbone[12].expand3x3.weight.detach(),
        np.load(SQUEEZENET / "weights" / "squeezenet0_conv24_weight.npy"),
    )
    assert torch.equal(network.class_maps.weight, head)


def test_mobilenet_names_follow_gluons_numbering():
    names = _mobilenet_names()
    assert names["features.0.0.weight"] == "mobilenetv20_features_conv0_weight"
    assert names["features.1.conv.0.0.weight"] == "mobilenetv20_features_linearbottleneck0_conv0_weight"  # expansion
    assert names["features.1.conv.1.0.weight"] == "mobilenetv20_features_linearbottleneck0_conv1_weight"  # depthwise
    assert names["features.1.conv.2.weight"] == "mobilenetv20_features_linearbottleneck0_conv2_weight"
    assert names["features.17.conv.3.running_var"] == "mobilenetv20_features_linearbottleneck16_batchnorm2_running_var"
    assert names["features.17.conv.1.1.weight"] == "mobilenetv20_features_linearbottleneck16_batchnorm1_gamma"
    assert names["features.18.0.weight"] == "mobilenetv20_features_conv1_weight"
    assert names["features.18.1.bias"] == "mobilenetv20_features_batchnorm1_beta"
    assert len(set(names.values())) == len(names) == 53 * 5


@pytest.mark.skipif(not MOBILENET.is_dir(), reason="the ImageNet weights are not here")
def test_mobilenet_backbone_takes_every_file():
    assert set(_mobilenet_names().values()) == {path.stem for path in (MOBILENET / "weights").glob("*.npy")}
    network = MobileNetV2Classifier(bottleneck=4)
    load_backbone(network, "mobilenetv2", MOBILENET)
    want = np.load(MOBILENET / "weights" / "mobilenetv20_features_linearbottleneck9_batchnorm1_running_mean.npy")
    assert np.array_equal(network.backbone[10].conv[1][1].running_mean, want)


def save_small_folder(folder, names, network):
    folder.mkdir()
    state = network.state_dict()
    for key, file in names.items():
        np.save(folder / f"{file}.npy", state[key].numpy())


def test_a_folder_written_from_a_network_comes_back(tmp_path):
    torch.manual_seed(0)
    reference = squeezenet1_1()
    save_small_folder(tmp_path / "weights", _squeezenet_names(), reference)
    state = load_npy_folder("squeezenet1.1", tmp_path)
    assert state.keys() == reference.state_dict().keys()
    assert all(torch.equal(value, reference.state_dict()[key]) for key, value in state.items())


def test_missing_damaged_and_unknown_weights_are_one_sentence(tmp_path):
    with pytest.raises(UserError, match="cannot be read") as caught:
        load_npy_folder("squeezenet1.1", tmp_path)
    assert caught.value.kind == "model"
    (tmp_path / "squeezenet0_conv0_weight.npy").write_bytes(b"not numpy")
    with pytest.raises(UserError, match="squeezenet0_conv0_weight"):
        load_npy_folder("squeezenet1.1", tmp_path)
    with pytest.raises(UserError, match="resnet"):
        load_npy_folder("resnet", tmp_path)


def test_weights_of_another_network_are_refused(tmp_path):
    save_small_folder(tmp_path / "weights", _squeezenet_names(), squeezenet1_1())
    with pytest.raises(UserError, match="not squeezenet"):
        load_backbone(MobileNetV2Classifier(bottleneck=4), "squeezenet1.1", tmp_path)


def test_no_pickle_is_read(tmp_path):
    save_small_folder(tmp_path / "weights", _squeezenet_names(), squeezenet1_1())
    np.save(tmp_path / "weights" / "squeezenet0_conv0_weight.npy", np.array([{"a": 1}], dtype=object))
    with pytest.raises(UserError, match="cannot be read"):
        load_npy_folder("squeezenet1.1", tmp_path)


def test_vgg16_refuses_a_file_that_is_not_vgg16s(tmp_path):
    with pytest.raises(UserError, match="cannot be read"), torch.device("meta"):
        Vgg16Classifier(pretrained=tmp_path / "absent.safetensors")
    save_file({"features.0.weight": torch.zeros(1)}, tmp_path / "other.safetensors")
    with pytest.raises(UserError, match="cannot be read") as caught, torch.device("meta"):
        Vgg16Classifier(pretrained=tmp_path / "other.safetensors")
    assert caught.value.kind == "model"
