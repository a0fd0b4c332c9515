"""Who may import whom: DESIGN's arrows, read from the source, and from what is really loaded where it counts."""

import ast
import json
import os
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]
ENGINE, PLUGIN = ROOT / "engine", ROOT / "landslide_wsss_plugin"

BASE = {"errors", "escaping", "files", "foreign_json", "ownership", "reporting", "settings", "version", "windows"}
"""What every folder above it may import."""

MAY_IMPORT = {
    # folder or module of the engine: what it may import, from the top
    "__main__": {"cli", "windows"},
    "cli": BASE | {"commands", "data", "demo", "inference", "server", "training"},
    "server": BASE | {"commands", "inference"},
    "commands": BASE
    | {"comparison", "data", "evaluation", "inference", "inventory", "model_file", "pipeline", "rasters", "training"}
    | {"adaptation_job", "statistics", "teaching", "training_job"},
    "comparison": BASE
    | {"data", "evaluation", "explain", "inference", "masks", "model_file", "networks", "rasters"}
    | {"training"},
    "adaptation_job": BASE
    | {"demo", "explain", "inference", "inventory", "model_file", "pipeline", "rasters", "teaching", "training"},
    "teaching": BASE | {"inference", "model_file", "networks", "pipeline", "rasters", "training"},
    "training_job": BASE | {"data", "inference", "model_file", "rasters", "training"},
    "training": BASE | {"data", "evaluation", "inference", "masks", "model_file", "networks"},
    "pipeline": BASE | {"change", "inference", "inventory", "masks", "model_file", "polygons", "rasters"},
    "inference": BASE | {"change", "explain", "masks", "model_file", "networks", "rasters"},
    "statistics": BASE | {"evaluation", "inventory", "polygons", "rasters"},
    "inventory": BASE | {"polygons", "rasters"},
    "change": BASE | {"rasters"},
    "explain": BASE | {"networks"},  # only the protocol of what can be explained, see below
    "data": BASE | {"rasters"},
    "evaluation": BASE | {"rasters"},
    "model_file": BASE | {"networks"},
    "polygons": BASE | {"rasters"},
    "networks": BASE,
    "rasters": BASE,
    "demo": BASE,
    "settings": {"errors"},
    "masks": {"errors", "settings"},
    "files": {"errors", "windows"},
    "ownership": {"errors", "foreign_json", "windows"},
    "windows": {"errors"},
    "escaping": set(),
    "foreign_json": set(),
    "reporting": {"errors"},
    "errors": set(),
    "version": set(),
}
TENSORS = {"torch", "torchvision", "numpy", "PIL", "skimage", "safetensors"}
ONLY_THIRD_PARTY = {
    # part of the engine: the only packages from outside that it may import
    "networks": TENSORS,
    "training": TENSORS,
    "inference": {"torch", "numpy", "rasterio"},
    "change": {"torch", "numpy", "rasterio", "pyproj", "affine", "scipy", "skimage"},
    "explain": {"torch", "numpy"},
    "masks": {"torch", "numpy", "skimage"},
    "rasters": {"numpy", "rasterio", "pyproj", "shapely", "pyogrio", "affine", "scipy"},
    "polygons": {"numpy", "rasterio", "pyproj", "shapely", "affine", "scipy", "skimage"},
    "inventory": {"numpy", "rasterio", "pyproj", "shapely", "pyogrio", "affine", "scipy", "skimage"},
    "statistics": {"numpy", "rasterio", "pyproj", "shapely", "affine", "scipy"},
    "data": {"numpy", "rasterio", "shapely", "pyogrio", "affine", "PIL"},
    "settings": set(),
    "errors": set(),
    "files": set(),
    "ownership": set(),
    "escaping": set(),
    "reporting": set(),
    "cli": set(),  # `--help` answers at once
}
ENTRY = [ROOT / "build.py", *sorted((ROOT / "buildtools").glob("*.py"))]
RUN_BY_QGIS = {"draw_map.py", "draw_model.py", "draw_styles.py", "open_in_qgis.py"}
RUN_BY_THE_ENGINE = {"docs_hooks.py": {"mkdocs"}, "shrink.py": {"PIL"}, "wheel_targets.py": {"packaging", "tomllib"}}


def imports(path: Path) -> Iterator[str]:
    """Every module that a file imports, wherever in the file; `from engine import x` counts as engine.x."""
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        if isinstance(node, ast.Import):
            yield from (alias.name for alias in node.names)
        elif isinstance(node, ast.ImportFrom):
            assert node.level == 0, f"{path}: a relative import hides who imports whom"
            module = node.module or ""
            yield from (f"engine.{alias.name}" for alias in node.names) if module == "engine" else (module,)


def part(path: Path) -> str:
    return path.relative_to(ENGINE).parts[0].removesuffix(".py")


def outside(path: Path) -> set[str]:
    """The top-level packages that a file imports from neither the standard library nor the engine."""
    return {name.split(".")[0] for name in imports(path)} - set(sys.stdlib_module_names) - {"engine"}


ENGINE_FILES = [path for path in sorted(ENGINE.rglob("*.py")) if path != ENGINE / "__init__.py"]


def named(paths: list[Path]) -> list[object]:
    return [pytest.param(path, id=path.relative_to(ROOT).as_posix()) for path in paths]


@pytest.mark.parametrize("path", named(ENGINE_FILES))
def test_the_engine_imports_downwards_only(path):
    assert part(path) in MAY_IMPORT, f"say in MAY_IMPORT what engine.{part(path)} may import"
    used = {name.split(".")[1] for name in imports(path) if name.startswith("engine.")} - {part(path)}
    assert used <= MAY_IMPORT[part(path)]


def test_the_engines_root_and_folders_are_read_at_a_glance():
    folders = [ENGINE, *(path for path in ENGINE.rglob("*") if path.is_dir() and path.name != "__pycache__")]
    files = {path: [file for file in path.glob("*.py") if file.name != "__init__.py"] for path in folders}
    assert len(files.pop(ENGINE)) <= 8
    assert {path.name: len(found) for path, found in files.items() if len(found) > 18} == {}
    dock = [path for path in (PLUGIN / "dock").rglob("*") if path.is_dir() and path.name != "__pycache__"]
    assert {path.name: n for path in dock if (n := len(list(path.glob("*.py"))) - 1) > 10} == {}


@pytest.mark.parametrize("path", named(ENGINE_FILES))
def test_the_engine_knows_no_qgis_and_each_part_only_its_packages(path):
    used = outside(path)
    assert not used & {"qgis", "PyQt5", "PyQt6", "PySide2", "PySide6", "landslide_wsss_plugin", "buildtools"}
    if part(path) in ONLY_THIRD_PARTY:
        assert used <= ONLY_THIRD_PARTY[part(path)]


def test_the_arrows_have_no_circle():
    done: set[str] = set()
    while len(done) < len(MAY_IMPORT):
        ready = {name for name, below in MAY_IMPORT.items() if name not in done and below <= done}
        assert ready, f"a circle among {sorted(set(MAY_IMPORT) - done)}"
        done |= ready


def test_explanations_know_what_a_network_looks_like_and_no_network():
    used = {name for path in (ENGINE / "explain").rglob("*.py") for name in imports(path)}
    assert {name for name in used if name.startswith("engine.networks")} <= {"engine.networks.cam_head"}


@pytest.mark.parametrize("path", named(sorted((ENGINE / "training").rglob("*.py"))))
def test_training_takes_only_the_metrics_of_evaluation_and_only_the_supervised_one_the_masks(path):
    allowed = {"engine.evaluation.metrics"} | ({"engine.evaluation.truth"} if path.name == "supervised.py" else set())
    assert {name for name in imports(path) if name.startswith("engine.evaluation")} <= allowed


@pytest.mark.parametrize("path", named(sorted(PLUGIN.rglob("*.py"))))
def test_the_plugin_imports_only_qgis_and_the_standard_library(path):
    names = {name.split(".")[0] for name in imports(path)} - set(sys.stdlib_module_names)
    assert names <= {"qgis", "processing", "landslide_wsss_plugin"}


@pytest.mark.parametrize("path", named(sorted((PLUGIN / "engine_client").rglob("*.py"))))
def test_the_engines_client_knows_no_dock(path):
    assert not {name for name in imports(path) if name.startswith("landslide_wsss_plugin.dock")}


@pytest.mark.parametrize("path", named(ENTRY))
def test_build_runs_on_a_bare_python_3_9(path):
    source = path.read_text(encoding="utf-8")
    ast.parse(source, feature_version=(3, 9))
    ours = {"qgis", "landslide_wsss_plugin"} if path.name in RUN_BY_QGIS else {"buildtools"}
    assert outside(path) <= ours | RUN_BY_THE_ENGINE.get(path.name, set())


@pytest.mark.parametrize(
    "package", ["rasters", "polygons", "inventory", "settings", "errors", "files", "cli", "commands/inventory"]
)
def test_no_torch_is_loaded_on_the_way(package):
    """An import can drag torch in behind two others: ask the interpreter."""
    folder = ENGINE / package
    files = sorted(folder.rglob("*.py")) if folder.is_dir() else [ENGINE / f"{package}.py"]
    modules = [".".join(path.relative_to(ROOT).with_suffix("").parts).removesuffix(".__init__") for path in files]
    code = (
        "import importlib, json, sys\n"
        "for name in json.loads(sys.argv[1]): importlib.import_module(name)\n"
        "print(json.dumps(sorted({name.split('.')[0] for name in sys.modules})))"
    )
    answer = subprocess.run(
        [sys.executable, "-c", code, json.dumps(modules)],
        cwd=ROOT,
        env={**os.environ, "PYTHONPATH": str(ROOT)},
        capture_output=True,
        text=True,
        check=True,
    )
    loaded = set(json.loads(answer.stdout))
    assert "engine" in loaded
    assert not loaded & {"torch", "torchvision", "qgis"}
