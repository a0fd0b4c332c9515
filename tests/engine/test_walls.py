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

BASE = {"errors", "settings", "difference_settings", "version", "reporting"}
SCORES = {"networks", "explain", "masks"}
MAY_IMPORT = {
    # part of the engine: the parts that it may import
    "errors": set(),
    "version": set(),
    "reporting": {"errors"},
    "difference_settings": {"errors"},
    "retired": {"errors"},
    "settings": {"errors", "difference_settings", "retired"},
    "device": {"errors"},
    "networks": BASE,
    "explain": BASE | {"networks"},  # only the protocol of what can be explained, see below
    "masks": BASE,
    "rasters": BASE,
    "polygons": BASE | {"rasters"},
    "score_maps": {"difference_settings", "masks", "networks"},
    "evaluation": BASE | {"rasters"},
    "benchmark": BASE | SCORES | {"bundle", "device", "evaluation", "rasters", "score_maps", "training"},
    "demo": BASE,
    "card": BASE,
    "card_format": {"errors"},
    "bundle": BASE | {"card", "card_format", "networks"},
    "defaults": BASE | {"bundle"},
    "run_file": BASE | {"rasters", "retired"},
    "run_folder": BASE | {"rasters", "run_file"},
    "streaming": set(),
    "transfer": set(),
    "chip_pool": set(),
    "heap": set(),
    "scoring": BASE | SCORES | {"bundle", "chip_pool", "device", "heap", "score_maps", "transfer"},
    "scene_scores": BASE | {"rasters", "scoring", "streaming", "transfer"},
    "inventory": BASE | {"masks", "rasters", "polygons", "run_folder"},
    "pipeline": BASE
    | SCORES
    | {"bundle", "device", "inventory", "polygons", "rasters", "retired", "run_folder", "scene_scores"}
    | {"defaults", "scoring"},
    "shards": BASE | {"defaults", "device", "pipeline", "polygons", "rasters", "run_folder", "scene_scores", "scoring"},
    "cluster": BASE | {"bundle", "device", "pipeline", "scene_scores", "scoring", "shards"},
    "boxes": BASE | {"masks", "rasters"},
    "outline": BASE
    | {"boxes", "bundle", "defaults", "device", "inventory", "masks", "pipeline", "polygons", "rasters"}
    | {"scene_scores", "scoring"},
    "outline_commands": BASE | {"boxes", "bundle", "outline", "rasters", "run_folder"},
    "outline_cli": BASE | {"commands", "layer_cli"},
    "chips": BASE | {"rasters"},
    "layer_commands": BASE | {"chips", "evaluation", "polygons", "rasters", "run_folder"},
    "layer_cli": BASE | {"layer_commands"},
    "making": BASE | {"bundle", "card_format", "chips", "device", "rasters", "training"},
    "try_here": BASE | {"bundle", "defaults", "device", "pipeline", "rasters", "scene_scores", "scoring"},
    "training": BASE | SCORES | {"bundle", "device", "evaluation", "retired", "score_maps"},
    "selftest": BASE | {"bundle", "device"},
    "commands": BASE
    | {"benchmark", "bundle", "device", "evaluation", "inventory", "pipeline", "polygons", "rasters", "run_folder"}
    | {"cluster", "layer_commands", "making", "outline_commands", "selftest", "shards", "try_here"},
    "terminal": BASE,
    "arguments": BASE,
    "worker": BASE | {"arguments", "commands", "device"},
    "difference_cli": BASE,
    "evaluate_cli": BASE | {"difference_cli"},
    "cli": BASE
    | {"commands", "worker", "terminal", "demo", "difference_cli", "evaluate_cli", "layer_cli", "outline_cli"}
    | {"training"},
    "__main__": {"cli"},
}
TENSORS = {"torch", "torchvision", "numpy", "PIL", "skimage", "safetensors"}
ONLY_THIRD_PARTY = {
    # part of the engine: the only packages from outside that it may import
    "networks": TENSORS,
    "training": TENSORS,
    "explain": {"torch", "numpy"},
    "masks": {"torch", "numpy", "skimage"},
    "rasters": {"numpy", "rasterio", "pyproj", "shapely", "pyogrio", "affine"},
    "polygons": {"numpy", "rasterio", "pyproj", "shapely", "pyogrio", "affine", "scipy", "skimage"},
    "chips": {"numpy", "rasterio", "shapely", "pyogrio", "affine", "PIL"},
    "settings": set(),
    "difference_settings": set(),
    "errors": set(),
    "streaming": set(),
    "transfer": {"torch", "numpy"},
    "chip_pool": {"torch"},
    "heap": set(),
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
    assert {name for name in used if name.startswith("engine.networks")} <= {"engine.networks.classifier"}


@pytest.mark.parametrize("path", named(sorted((ENGINE / "training").rglob("*.py"))))
def test_training_takes_only_the_metrics_of_evaluation_and_only_the_supervised_one_the_masks(path):
    allowed = {"engine.evaluation.metrics"} | ({"engine.evaluation.truth"} if path.name == "unet.py" else set())
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


@pytest.mark.parametrize("package", ["rasters", "polygons", "chips", "layer_commands", "settings", "errors", "cli"])
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
