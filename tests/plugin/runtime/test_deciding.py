"""What is decided before an installation: which PyTorch, which Python, which folder, which variables."""

import os
import shutil
import sys
from dataclasses import replace
from pathlib import Path

import pytest

from landslide_wsss_plugin.runtime import (
    builds,
    child_environment,
    hardware,
    interpreters,
    plan,
    preflight,
    requirements,
)
from landslide_wsss_plugin.runtime.child_environment import Proxy, for_engine, for_installer, scrubbed
from landslide_wsss_plugin.runtime.failures import InstallError
from landslide_wsss_plugin.runtime.hardware import Gpu, Machine
from landslide_wsss_plugin.runtime.interpreters import Interpreter
from landslide_wsss_plugin.runtime.requirements import Size

LINUX = Machine("linux", "x86_64", None, (2, 36))


def gpu(driver, capability=None, name="NVIDIA RTX A2000"):
    return replace(LINUX, gpu=Gpu(name, driver, capability, 6000))


@pytest.mark.parametrize(
    ("machine", "python", "name", "device"),
    [
        (LINUX, (3, 12), "standard", "cpu"),
        (Machine("macos", "arm64"), (3, 12), "standard", "mps"),
        (Machine("windows", "x86_64", Gpu("RTX", (581, 42), (8, 9))), (3, 12), "standard", "cpu"),
        (Machine("linux", "arm64", None, (2, 36)), (3, 12), "cuda12", "cpu"),
        (gpu((580, 65, 6), (8, 6)), (3, 12), "standard", "cuda"),
        (gpu((580, 65, 6), None), (3, 12), "standard", "cuda"),
        (gpu((580, 65, 6), (6, 1)), (3, 12), "cuda12", "cuda"),  # Pascal: CUDA 13 has no kernels for it
        (gpu((535, 183, 1), (8, 6)), (3, 12), "cuda12", "cuda"),
        (gpu((535, 183, 1), (8, 6)), (3, 14), "standard", "cpu"),  # the older PyTorch knows no 3.14
        (gpu((470, 256, 2), (8, 6)), (3, 12), "standard", "cpu"),
        (gpu((570, 86), (12, 0)), (3, 12), "standard", "cpu"),  # Blackwell with a driver for CUDA 12
        (gpu((390, 157), (3, 5)), (3, 12), "standard", "cpu"),
    ],
)
def test_pytorch_follows_driver_and_gpu(machine, python, name, device):
    build = builds.choose(machine, python)
    assert (build.name, build.device) == (name, device)
    assert build.why.endswith((".", ".)"))
    assert (requirements.Path(__file__).parents[3] / "resources" / "requirements" / f"{name}.txt").is_file()


def test_a_fall_back_to_the_processor_says_why():
    for machine in (gpu((470, 256, 2), (8, 6)), gpu((570, 86), (12, 0))):
        why = builds.choose(machine, (3, 12)).why
        assert "processor" in why
        assert "river" in why


@pytest.mark.parametrize(
    ("machine", "refused"),
    [
        (LINUX, False),
        (replace(LINUX, glibc=(2, 17)), True),
        (replace(LINUX, glibc=(0, 0)), True),  # musl
        (Machine("macos", "x86_64"), True),
        (Machine("windows", "arm64"), True),
        (Machine("linux", "riscv64", None, (2, 40)), True),
    ],
)
def test_computers_without_pytorch_are_told(machine, refused):
    assert bool(builds.unsupported(machine)) is refused


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        ("NVIDIA H100 80GB HBM3, 550.90.07, 81559, 9.0\n", Gpu("NVIDIA H100 80GB HBM3", (550, 90, 7), (9, 0), 81559)),
        ("Quadro K2100M, 425.31, 2048\nother, 1.0, 1", Gpu("Quadro K2100M", (425, 31), None, 2048)),
        ("RTX, 580.65.06, [N/A], [N/A]", Gpu("RTX", (580, 65, 6), None, 0)),
        ("NVIDIA-SMI has failed because it couldn't communicate with the NVIDIA driver.", None),
        ("", None),
        ("No devices were found", None),
    ],
)
def test_the_drivers_answer_is_read(text, wanted):
    assert hardware.parse_gpu(text) == wanted


def test_this_machine_is_known():
    machine = hardware.this_machine()
    assert machine.platform in builds.PLATFORMS
    assert machine.system != "linux" or machine.glibc > (2, 0)


def python(minor, **changes):
    return Interpreter(Path(f"/usr/bin/python3.{minor}"), (3, minor, 1), True, **changes)


def test_the_best_python_is_the_newest_that_everything_fits():
    found = [python(10), python(12), python(13), python(14), python(9, problem="old")]
    assert interpreters.best_of(found).version == (3, 13, 1)
    assert interpreters.best_of([python(14), python(9, problem="old")]).version == (3, 14, 1)
    assert interpreters.best_of([python(9, problem="old")]) is None
    assert interpreters.best_of([]) is None
    assert interpreters.best_of([python(13, conda=True), python(11)]).version == (3, 11, 1)
    assert interpreters.best_of([replace(python(13), can_make=False), python(10)]).version == (3, 10, 1)


def test_this_python_is_probed_and_no_other_program_passes_for_one(tmp_path):
    found = interpreters.probe(Path(sys.executable))
    assert found is not None
    assert found.version == sys.version_info[:3]
    fake = tmp_path / "python3"
    fake.write_text("#!/bin/sh\necho '{}'\n")
    fake.chmod(0o755)
    assert interpreters.probe(fake) is None
    assert interpreters.probe(tmp_path / "absent") is None
    assert interpreters.probe(Path("/bin/true")) is None


def test_an_environment_is_no_base(tmp_path):
    import venv  # noqa: PLC0415

    venv.create(tmp_path / "env", with_pip=False)
    found = interpreters.probe(tmp_path / "env" / "bin" / "python")
    assert found is not None
    assert found.problem == "kind"


def test_every_python_is_listed_once_and_none_twice():
    listed = interpreters.everywhere()
    assert len({os.path.realpath(path) for path in listed}) == len(listed)
    assert interpreters.qgis_python() is not None


def test_uv_is_preferred_unless_pip_is_configured(monkeypatch):
    monkeypatch.setattr(interpreters, "uv", lambda: "/bin/uv")
    monkeypatch.setattr(plan, "pip_is_configured", lambda: False)
    assert plan._tool(python(12), None) == plan.UV
    assert plan._tool(None, None) == plan.UV
    monkeypatch.setattr(plan, "pip_is_configured", lambda: True)
    assert plan._tool(python(12), None) == plan.PIP
    bare = replace(python(12), can_make=False)
    assert plan._tool(bare, None) == plan.UV
    monkeypatch.setattr(interpreters, "uv", lambda: None)
    assert plan._tool(replace(bare, has_pip=True), None) == plan.BASE_PIP
    with pytest.raises(InstallError) as caught:
        plan._tool(bare, None)
    assert caught.value.kind == "no_venv"


def test_nothing_of_qgis_reaches_a_child_and_its_proxy_does(tmp_path):
    dirty = {
        "PATH": "/usr/bin",
        "HOME": "/home/x",
        "PYTHONHOME": "/qgis",
        "PIP_TARGET": "/qgis",
        "UV_PYTHON": "2",
        "GDAL_DATA": "/qgis",
        "PROJ_LIB": "/qgis",
        "LD_LIBRARY_PATH": "/qgis",
        "DYLD_LIBRARY_PATH": "/qgis",
        "QT_PLUGIN_PATH": "/qgis",
        "CONDA_PREFIX": "/qgis",
        "SSL_CERT_DIR": "/does/not/exist",
        "HTTPS_PROXY": "http://old:1",
    }
    assert set(scrubbed(dirty)) == {"PATH", "HOME", "HTTPS_PROXY"}
    proxy = Proxy("http", "proxy.example", 8080, "me@x", "p:w/d", ("localhost", "intranet"))
    values = for_installer(dirty, tmp_path / "t", tmp_path / "d", proxy, tmp_path / "c.pem")
    assert values["HTTPS_PROXY"] == values["https_proxy"] == "http://me%40x:p%3Aw%2Fd@proxy.example:8080"
    assert values["NO_PROXY"] == "localhost,intranet"
    assert values["PIP_CERT"] == values["SSL_CERT_FILE"] == str(tmp_path / "c.pem")
    assert values["TMPDIR"] == str(tmp_path / "t")
    assert "/qgis" not in values.values()
    assert "p:w" not in proxy.words
    assert for_engine(dirty, tmp_path)["PYTHONPATH"] == str(tmp_path)


def test_a_certificate_file_that_exists_stays(tmp_path):
    own = tmp_path / "company.pem"
    own.touch()
    assert scrubbed({"SSL_CERT_FILE": str(own)}) == {"SSL_CERT_FILE": str(own)}


@pytest.mark.parametrize("folder", ["relative", "/a\nb", "/a:b"])
def test_a_path_that_programs_cannot_handle_is_refused(folder):
    with pytest.raises(InstallError):
        preflight.check_path(Path(folder))


def test_a_long_path_is_refused_on_windows_alone(monkeypatch):
    long = Path("/" + "x" * 100)
    preflight.check_path(long)
    monkeypatch.setattr(preflight.sys, "platform", "win32")
    monkeypatch.setattr(preflight, "long_paths", lambda: False)
    with pytest.raises(InstallError, match="too long for Windows"):
        preflight.check_path(long)
    monkeypatch.setattr(preflight, "long_paths", lambda: True)
    preflight.check_path(long)


def test_a_disk_without_room_is_told_before(tmp_path, monkeypatch):
    usage = shutil.disk_usage(tmp_path)
    monkeypatch.setattr(preflight.shutil, "disk_usage", lambda _path: usage._replace(free=3 << 30))
    preflight.check(tmp_path / "new", Size(1 << 20, 1 << 20), downloads=True)
    with pytest.raises(InstallError, match=r"has 3\.2 GB free, and the installation takes") as caught:
        preflight.check(tmp_path / "new", Size(3 << 30, 5 << 30), downloads=True)
    assert caught.value.kind == "disk_full"


def test_a_folder_that_is_a_file_is_told(tmp_path):
    (tmp_path / "file").touch()
    with pytest.raises(InstallError):
        preflight.check(tmp_path / "file", Size(0, 0), downloads=True)


def test_the_shipped_lists_are_locked_and_name_no_server():
    folder = Path(__file__).resolve().parents[3] / "resources" / "requirements"
    for path in folder.glob("*.txt"):
        text = path.read_text(encoding="utf-8")
        assert "://" not in text
        packages = [line for line in text.splitlines() if line and not line.startswith((" ", "#"))]
        assert len(packages) > 40
        assert all("==" in line and line.endswith("\\") for line in packages)
        assert text.count("--hash=sha256:") > len(packages)
    assert {path.stem for path in folder.glob("*.txt")} == {"standard", "cuda12"}


def test_the_sizes_of_the_shipped_lists_are_known():
    for platform in builds.PLATFORMS:
        for minor in range(10, 15):
            size = requirements.size("standard", platform, (3, minor))
            assert 100e6 < size.download < 5e9
            assert size.disk > size.download
    assert requirements.size("standard", "plan9-vax", (3, 12)) == Size(0, 0)
    assert requirements.size("none", "linux-x86_64", (3, 12)) == Size(0, 0)


@pytest.mark.parametrize(
    ("machine", "smaller"),
    [
        (LINUX, True),
        (gpu((470, 256, 2), (8, 6)), True),  # the driver is too old: the processor is used
        (gpu((580, 65, 6), (8, 6)), False),
        (Machine("windows", "x86_64"), False),  # its usual build is the small one
        (Machine("macos", "arm64"), False),
        (Machine("linux", "arm64", None, (2, 36)), False),
    ],
)
def test_the_build_without_cuda_is_offered_where_cuda_is_of_no_use(machine, smaller):
    build = builds.choose(machine, (3, 12))
    size = builds.smaller(build, machine)
    assert (size is not None) is smaller
    assert size is None or size.download * 8 < requirements.size(build.name, machine.platform, (3, 12)).download


def test_pytorch_from_elsewhere_takes_only_its_own_packages_out():
    path = Path(__file__).resolve().parents[3] / "resources" / "requirements" / "standard.txt"
    rest = requirements.without_torch(path.read_text(encoding="utf-8"))
    names = {line.partition("==")[0] for line in rest.splitlines() if line[:1].isalpha()}
    assert {"numpy", "rasterio", "pyogrio", "scikit-image", "safetensors"} <= names
    assert not {name for name in names if name.startswith(("torch", "nvidia", "triton", "cuda"))}
    assert child_environment.LEAKS
