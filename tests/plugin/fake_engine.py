"""A tiny engine for tests: speaks the protocol with the standard library alone, and misbehaves on request.

The variable FAKE_ENGINE says how; FAKE_ENGINE_FILES names a folder with mask.tif, scores.tif and landslides.gpkg that
a run "computes". Eight rows a run, each a file in rows/, so that resuming can be tested. In the mode "slow" a run or a
training stops half way and waits to be cancelled, so that it does not end before, however busy the machine is.
"""

import contextlib
import hashlib
import json
import os
import shutil
import sqlite3
import struct
import subprocess
import sys
import threading
import time
import zipfile
import zlib
from pathlib import Path

MODE = os.environ.get("FAKE_ENGINE", "good")
ROWS = 8
LOCK = threading.Lock()
STOP = threading.Event()


def send(event: str, **values: object) -> None:
    with LOCK:
        sys.stdout.write(json.dumps({"event": event, **values}) + "\n")
        sys.stdout.flush()


def raw(data: bytes) -> None:
    with LOCK:
        sys.stdout.buffer.write(data)
        sys.stdout.buffer.flush()


def hello() -> None:
    if MODE == "never_hello":
        time.sleep(600)
    if MODE == "die_at_start":
        print("ModuleNotFoundError: No module named 'torch'", file=sys.stderr, flush=True)
        sys.exit(1)
    device = {"name": "cpu", "label": "CPU, 2 cores", "why": "no NVIDIA GPU was found"}
    version = {"newer_protocol": 99, "older_protocol": 1}.get(MODE, 2)
    send("hello", protocol=version, version="0.1.0", python="3.11.7", torch="2.4.1", device=device)
    if MODE == "die_after_hello":
        os._exit(7)


def beat() -> None:
    while True:
        time.sleep(0.3)
        send("heartbeat")


def segment(number: int, args: dict) -> None:
    out = Path(args["out"])
    if (out / "run.json").exists() and not (args["resume"] or args["overwrite"]):
        send("error", id=number, kind="exists", message="A run already stands there.", hint="Resume it.")
        return
    if args["overwrite"] and not args["resume"]:
        shutil.rmtree(out / "rows", ignore_errors=True)
    (out / "rows").mkdir(parents=True, exist_ok=True)
    run = {
        "format": 1,
        "identity": {"area": args["aoi"]},
        "scene": {"path": args["scene"]},
        "model": {"path": str(args["model"])},
        "settings": args["settings"],
        "request": args,
    }
    note(out, run, "running")
    send("log", id=number, level="warning", text="This engine is a fake.")
    for row in range(ROWS):
        done = out / "rows" / f"{row}.npz"
        if done.exists():
            continue
        misbehave(number, row)
        if STOP.is_set() and MODE != "deaf":
            note(out, run, "cancelled")
            send("error", id=number, kind="cancelled", message="The run was cancelled.", hint="")
            return
        done.write_text("row")
        send("progress", id=number, stage="chips", done=row + 1, total=ROWS, eta_s=(ROWS - row - 1) * 1.5)
    finish(number, out, run)


def finish(number: int, out: Path, run: dict) -> None:
    for name in ("mask.tif", "scores.tif", "landslides.gpkg"):
        shutil.copyfile(Path(os.environ["FAKE_ENGINE_FILES"]) / name, out / name)
    send("progress", id=number, stage="polygons", done=1, total=1, eta_s=None)
    note(out, run, "finished")
    result = {
        "run": str(out),
        "mask": str(out / "mask.tif"),
        "scores": str(out / "scores.tif"),
        "polygons": str(out / "landslides.gpkg"),
        "count": 3,
        "area_m2": 4200.0,
        "warnings": ["The scene has no CRS."] if MODE == "warns" else [],
        "device": "CPU, 2 cores",
        "seconds": 1.5,
    }
    if os.environ.get("FAKE_SCENE_FIT"):
        result["scene_fit"] = json.loads(os.environ["FAKE_SCENE_FIT"])
    send("result", id=number, result=result)


def picture(path: Path, data: bytes, side: int, channels: int) -> str:
    """Write a PNG of 8-bit grey (1 channel) or RGB (3)."""
    rows = b"".join(b"\0" + data[y * side * channels : (y + 1) * side * channels] for y in range(side))
    header = struct.pack(">IIBBBBB", side, side, 8, {1: 0, 3: 2}[channels], 0, 0, 0)
    chunks = ((b"IHDR", header), (b"IDAT", zlib.compress(rows)), (b"IEND", b""))
    path.write_bytes(
        b"\x89PNG\r\n\x1a\n"
        + b"".join(
            struct.pack(">I", len(body)) + name + body + struct.pack(">I", zlib.crc32(name + body))
            for name, body in chunks
        )
    )
    return str(path)


def explain(number: int, args: dict) -> None:
    """Left half: difference 0.2; upper half: heatmap 0.8; everywhere: probability 0.6, no data in the last row."""
    if MODE == "slow":
        STOP.wait(5)
    out, side = Path(args["out"]), 16
    pixels = [(x, y) for y in range(side) for x in range(side)]
    levels = {
        "gan": bytes(50 if x < side // 2 else 5 for x, _ in pixels),
        "cam": bytes(200 if y < side // 2 else 0 for _, y in pixels),
        "student": bytes(255 if y == side - 1 else 150 for _, y in pixels),
    }
    pictures = {name: picture(out / f"{name}.png", data, side, 1) for name, data in levels.items()}
    for name in ("image", "translated"):
        pictures[name] = picture(out / f"{name}.png", bytes(side * side * 3), side, 3)
    x, y = args["place"]
    told = {
        "pictures": pictures,
        "p_landslide": 0.15,
        "gate": 0.2,
        "thresholds": {"gan": 0.08, "cam": 0.4, "student": 0.5},
        "method": args["settings"]["method"],
        "methods": ["student", "grad-cam", "cyclegan", "grad-cam+cyclegan", "score-cam+cyclegan"],
        "corners": [[x - 5, y + 5], [x + 5, y + 5], [x + 5, y - 5], [x - 5, y - 5]],
        "model": "Fake 1.0",
        "device": "CPU, 2 cores",
        "chip_px": side,
        "seconds": 0.5,
        "warnings": ["The scene has no CRS."] if MODE == "warns" else [],
        "request": args,
    }
    send("result", id=number, result=told)


def make_model(number: int, args: dict) -> None:
    """Ten steps of a classifier, each a line of losses.csv; then a model file. What stands there is gone on with."""
    out = Path(args["out"])
    job = out / "job.json"
    if "labels" in args:
        (out / "classifier" / "samples").mkdir(parents=True)
        told = {"format": 1, "request": args}
    else:
        told = json.loads(job.read_text())
    losses = out / "classifier" / "losses.csv"
    done = len(losses.read_text().splitlines()) - 1 if losses.exists() else 0
    if not done:
        losses.write_text("step,loss\n")
    job.write_text(json.dumps({**told, "state": "running", "part": "classifier"}))
    for step in range(done, 10):
        STOP.wait(dawdle(step, 10) if MODE == "slow" else 0.01)
        if STOP.is_set():
            job.write_text(json.dumps({**told, "state": "paused", "part": "classifier"}))
            send("error", id=number, kind="cancelled", message="The run was cancelled.", hint="")
            return
        if MODE == "die_in_run" and step == 5:
            os.kill(os.getpid(), 9)
        with losses.open("a") as file:
            file.write(f"{step + 1},{1 / (step + 1)}\n")
        send("progress", id=number, stage="classifier", done=step + 1, total=10, eta_s=9.0 - step)
    picture(out / "classifier" / "samples" / "00000010.png", bytes(16 * 16 * 3), 16, 3)
    name = told["request"]["settings"]["name"]
    with zipfile.ZipFile(out / "model.lsmodel", "w", zipfile.ZIP_STORED) as archive:
        archive.writestr("card.json", json.dumps({"name": name, "version": "1"}))
    job.write_text(json.dumps({**told, "state": "finished", "part": "model"}))
    figures = {"Classifier, 2 landslide and 2 other chips held out": "AUC 0.900"}
    made = {"model": str(out / "model.lsmodel"), "name": name, "figures": figures}
    made["warnings"] = ["The new student is not fit for use."] if name == "Unfit" else []
    send("result", id=number, result=made)


def adapt(number: int, args: dict) -> None:
    """Eight steps, each a file, then a second run with RUN's polygons; FAKE_VERDICT says what the gate says."""
    out, first = Path(args["out"]), Path(args["run"])
    work = out / "adapt"
    if (work / "job.json").exists() and not args["resume"]:
        send("error", id=number, kind="exists", message="A run already stands there.", hint="Resume it.")
        return
    work.mkdir(parents=True, exist_ok=True)
    identity = {"run": str(first), "decisions": args["decisions"], "settings": args["settings"]}
    (work / "job.json").write_text(json.dumps({"identity": identity, "learned": None}))
    with (first / "adapted.jsonl").open("a") as file:
        file.write(json.dumps(args) + "\n")
    for step in range(8):
        done = work / f"{step}.step"
        if done.exists():
            continue
        STOP.wait(dawdle(step, 8) if MODE == "slow" else 0.02)
        if STOP.is_set():
            send("error", id=number, kind="cancelled", message="The run was cancelled.", hint="")
            return
        if MODE == "die_in_run" and step == 3:
            os.kill(os.getpid(), 9)
        done.touch()
        send("progress", id=number, stage="adapt", done=step + 1, total=8, eta_s=7.0 - step)
    for name in ("mask.tif", "scores.tif"):
        shutil.copyfile(first / name, out / name)
    with (
        contextlib.closing(sqlite3.connect(first / "landslides.gpkg")) as source,
        contextlib.closing(sqlite3.connect(out / "landslides.gpkg")) as target,
    ):
        source.backup(target)  # with what QGIS has not written back into the file yet
    told = json.loads(os.environ.get("FAKE_VERDICT", "{}"))
    verdict = {"accepted": True, "decisions": 12, "right_before": 8, "right_after": 11, "gain": 0.3, "error": 0.1}
    learned = {"adapted": True, "steps": 75, "decisions": 12, "threshold": None, "messages": ["A message."]}
    learned |= {"verdict": verdict, "changes": {"agreement": 0.834}, "look_next": [2]} | told
    if args["decisions"] == "none":
        learned |= {"decisions": 0, "verdict": None} | told
    if not learned["adapted"] and learned["threshold"] is None and not learned.get("polygon_filter"):
        shutil.rmtree(out)  # nothing changes: there is no second run
        first_result = json.loads((first / "run.json").read_text())["result"]
        send("result", id=number, result={**first_result, "run": str(first), **learned, "model": "m.lsmodel"})
        return
    run = json.loads((first / "run.json").read_text())
    name = "Fake 1.0 adapted to hills.tif"
    files = {"mask": "mask.tif", "scores": "scores.tif", "polygons": "landslides.gpkg"}
    result = {**run["result"], "run": str(out), **{key: str(out / file) for key, file in files.items()}}
    with zipfile.ZipFile(out / "model.lsmodel", "w", zipfile.ZIP_STORED) as archive:
        taught = {"scene": "hills.tif", "steps": 75, "decisions": learned["decisions"]}
        card = {"name": name, "version": "1", "parent": {"name": "Fake 1.0"}, "adapted": taught}
        archive.writestr("card.json", json.dumps(card))
    run |= {"model": {**run["model"], "name": name}, "result": result}
    run |= {"adapted_from": {"run": str(first), **learned}}
    (out / "run.json").write_text(json.dumps(run))
    send("result", id=number, result={**result, **learned, "model": str(out / "model.lsmodel")})


def look_next(number: int, _args: dict) -> None:
    send("result", id=number, result={"look_next": [2, 3, 1]})


def threshold(number: int, args: dict) -> None:
    """Keep the settings in run.json and say that another landslide was found."""
    out = Path(args["run"])
    send("progress", id=number, stage="mask", done=1, total=2, eta_s=None)
    if MODE == "slow" and STOP.wait(1.0):
        STOP.clear()
        send("error", id=number, kind="cancelled", message="The run was cancelled.", hint="")
        return
    run = json.loads((out / "run.json").read_text())
    run["settings"] = {name: {**run["settings"][name], **args[name]} for name in ("thresholds", "polygons")}
    run["settings"]["method"] = args["method"]
    run["result"]["count"] += 1
    run["asked"] = [*run.get("asked", []), args]
    (out / "run.json").write_text(json.dumps(run))
    (out / "mask.outdated").unlink(missing_ok=True)
    fresh = ("run", "scores", "mask", "polygons", "thresholds", "count", "area_m2")
    send("result", id=number, result={name: run["result"][name] for name in fresh if name in run["result"]})


def outline(number: int, args: dict) -> None:
    """Write the box itself as the outline of its landslide; a layer by its content, whatever the file is called."""
    send("progress", id=number, stage="boxes", done=0, total=1, eta_s=None)
    if MODE == "slow" and STOP.wait(0.5):
        STOP.clear()
        send("error", id=number, kind="cancelled", message="The run was cancelled.", hint="")
        return
    (box,) = args["box"]
    ring = [box[i : i + 2] for i in (0, 2, 4, 6, 0)]
    told = {"id": 1, "area_m2": 77.0, "conf_mean": 0.5, "status": "accepted", "reviewer": args["reviewer"]}
    told |= {"method": "student in a box", "outline": "0123456789", "comment": ""}
    feature = {"type": "Feature", "properties": told, "geometry": {"type": "Polygon", "coordinates": [ring]}}
    crs = {"type": "name", "properties": {"name": "urn:ogc:def:crs:EPSG::32648"}}
    whole = {"type": "FeatureCollection", "name": "landslides", "crs": crs, "features": [feature]}
    Path(args["out"]).write_text(json.dumps(whole))
    with (Path(args["run"]) / "boxes.jsonl").open("a") as file:
        file.write(json.dumps(args) + "\n")
    send("result", id=number, result={"polygons": args["out"], "count": 1, "area_m2": 77.0, "refused": []})


def score_polygons(number: int, args: dict) -> None:
    """Say that every polygon is sure by 0.25; by its outline as it stands in the file."""
    if MODE == "slow":
        STOP.wait(0.5)
    path = Path(args["run"]) / "landslides.gpkg"
    with contextlib.closing(sqlite3.connect(path)) as database:
        rows = database.execute("SELECT id, geom FROM landslides").fetchall()
    told = []
    for found, shape in rows:
        if found in args["numbers"]:
            wkb = shape[8 + (0, 32, 48, 48, 64)[shape[3] >> 1 & 7] :]
            outline = hashlib.sha256(wkb).hexdigest()[:10]
            told.append({"number": found, "outline": outline, "conf_mean": 0.25, "conf_max": 0.5, "slope_deg": None})
    send("result", id=number, result={"rows": told})


def note(out: Path, run: dict, state: str) -> None:
    (out / "run.json").write_text(json.dumps({**run, "state": state}))


def dawdle(step: int, steps: int) -> float:
    """Return the seconds that a slow step takes; the one half way waits until somebody cancels."""
    return 600.0 if step == steps // 2 else 0.25


def misbehave(number: int, row: int) -> None:
    if MODE in {"slow", "deaf"}:
        STOP.wait(dawdle(row, ROWS)) if MODE == "slow" else time.sleep(0.25)
    if MODE == "die_in_run" and row == 3:
        os.kill(os.getpid(), 9)
    if MODE == "hang" and row == 2:
        LOCK.acquire()  # the heart stops as well
        time.sleep(600)
    if MODE == "garbage":
        raw(b"\x00\xff\xfe not json\n{\n[]\nnull\n" + b"[" * 100_000 + b"\n" + b"x" * (3 << 20) + b"\n")
        raw(b'{"event": "progress", "id": 1, "stage": "chips", "done": "many", "total": null}\n')
        raw(b'{"event": "result", "id": 999, "result": {"mask": "of another request"}}\n{"event": "news"}\n')
    if MODE == "flood" and row == 0:
        line = json.dumps(
            {"event": "progress", "id": number, "stage": "chips", "done": 0, "total": ROWS, "eta_s": None}
        )
        raw((line + "\n").encode() * 50_000)
        sys.stderr.write("warning\n" * 2_000_000)


def export(number: int, args: dict) -> None:
    if MODE == "copies":
        Path(args["out"]).parent.mkdir(parents=True, exist_ok=True)
        shutil.copyfile(Path(args["run"]) / "landslides.gpkg", args["out"])
        send("result", id=number, result={"path": args["out"], "count": 3, "left_out": 0})
        return
    send("log", id=number, level="warning", text="A fake warning.")
    Path(args["out"]).write_text(json.dumps(args))
    send("result", id=number, result={"path": args["out"], "count": 12, "left_out": 3})


def model(number: int, _args: dict) -> None:
    time.sleep(1.0 if MODE == "deaf" else 0.0)
    card = {"thresholds": {"gan": 0.11, "cam": 0.35}}
    words = "Fake 1.0 (GPL)\nTrained on: nothing\nLimit: finds nothing."
    methods = ["student", "score-cam+cyclegan", "cyclegan"]
    own = os.environ.get("FAKE_ENGINE_METHOD", "student")
    result = {"card": card, "words": words, "methods": methods, "path": "fake.lsmodel", "default_method": own}
    send("result", id=number, result=result)


def environment(number: int, _args: dict) -> None:
    send("result", id=number, result={"environment": dict(os.environ), "pid": os.getpid(), "path": sys.path})


def statistics(number: int, args: dict) -> None:
    """Answer with figures of a made-up inventory."""
    span = {"value": 2.4, "low": 2.2, "high": 2.7}
    sizes = {"count": 120, "area_m2": 54_321.0, "mean_m2": 452.7, "median_m2": 400.0}
    whole = {**sizes, "smallest_m2": 31.0, "largest_m2": 9_000.0}
    bins = [
        {"start": 30.0 * 3**n, "stop": 90.0 * 3**n, "count": 40, "density": 5e-3 / 9**n, "low": 4e-3 / 9**n}
        | {"high": 6e-3 / 9**n}
        for n in range(3)
    ]
    law = {"exponent": span, "distance": 0.03, "p": 0.4, "holds": True}
    gamma = {**law, "rollover_m2": {"value": 150.0, "low": 120.0, "high": 180.0}, "rollover_seen": True}
    gamma["curve"] = [[30.0, 5e-3], [300.0, 6e-4], [800.0, 6e-5]]
    power = {**law, "start_m2": {"value": 200.0, "low": 150.0, "high": 300.0}, "count": 60, "holds": False, "p": 0.02}
    plot = {"least_m2": 30.0, "given": True, "count": 118, "below": 2, "reason": "", "bins": bins}
    said = {
        "mapped_m2": 2.5e6,
        "looked_share": 0.25,
        "polygons": 130,
        "reviewed": 100,
        "least_m2": 30.0,
        "images": ["2024-07-20"],
    }
    said |= {"events": [], "model": "Fake 1.0", "model_sha256": "ab" * 32, "method": "student", "versions": {}}
    result = {
        **whole,
        "overlapping": 2,
        "overlap_m2": 3_100.0,
        "volumes": [
            {"law": "Guzzetti et al. 2009", "m3": 12_345.0, "low": None, "high": None},
            {"law": "Larsen et al. 2010, soil scars", "m3": 6_789.0, "low": 5_000.0, "high": 9_000.0},
        ],
        "frequency_area": {**plot, "inverse_gamma": gamma, "power_law": power},
        "groups": [{"value": "debris flow", **whole}],
        "zones": [{"name": "Upper 谷", "area_m2": 1e6, "count": 118, "landslide_m2": 5e4}] if args["zones"] else None,
        "completeness": said,
    }
    if args["out"]:
        Path(args["out"]).write_text(json.dumps(args))
        result["path"] = args["out"]
    send("result", id=number, result=result)


def best_threshold(number: int, _args: dict) -> None:
    """Answer with a threshold of 0.42, which fits better than that of the run."""
    figures = {"precision": 0.8, "recall": 0.7, "f1": 0.7467, "iou": 0.6}
    counts = {"landslides": 9, "landslides_found": 7, "polygons": 8, "false_polygons": 1}
    best = {"thresholds": {"student": 0.42}, **figures, **counts}
    now = {"thresholds": {"student": 0.6}, **figures, "iou": 0.5, **counts}
    rows = [{"score": "student", **fit} for fit in (best, now)]
    send("result", id=number, result={"method": "student", "best": best, "now": now, "rows": rows, "words": ""})


def compare(number: int, args: dict) -> None:
    """Answer with sums of a made-up comparison."""
    with (Path(args["later"]) / "compared.jsonl").open("a") as file:
        file.write(json.dumps(args) + "\n")
    one = {"count": 2, "area_m2": 300.0, "before_m2": 0.0, "added_m2": 300.0}
    none = dict.fromkeys(one, 0)
    gone = {"count": 1, "area_m2": 0.0, "before_m2": 45.0, "added_m2": 0.0}
    sums = {"new": one, "grown": none, "old": {**one, "count": 4}, "gone": gone, "unknown": none}
    send("result", id=number, result={"path": args["out"], "changes": sums, "words": ""})


def parts(number: int, args: dict) -> None:
    send("log", id=number, level="warning", text="Of 1 of 3 landslides no parts are proposed.")
    sums = {"source": 100.0, "transport": 200.0, "deposit": 300.0}
    send("result", id=number, result={"path": args["out"], "count": 2, "without": 1, "area_m2": sums, "words": ""})


def final_mask(number: int, args: dict) -> None:
    with (Path(args["run"]) / "final_masks.jsonl").open("a") as file:
        file.write(json.dumps(args) + "\n")
    send("result", id=number, result={"path": str(Path(args["run"]) / "mask_final.tif")})


COMMANDS = {
    "best_threshold": best_threshold,
    "compare": compare,
    "parts": parts,
    "final_mask": final_mask,
    "adapt": adapt,
    "look_next": look_next,
    "statistics": statistics,
    "segment": segment,
    "explain_chip": explain,
    "make_model": make_model,
    "export": export,
    "outline": outline,
    "score_polygons": score_polygons,
    "threshold": threshold,
    "model": model,
    "environment": environment,
}


def answer(number: int, do: str, args: dict) -> None:
    if MODE.startswith("refuse:"):
        send("error", id=number, kind=MODE[7:], message="It cannot be done.", hint="Do something else.")
    elif do in COMMANDS:
        COMMANDS[do](number, args)
    else:
        send("result", id=number, result={})


def selftest() -> None:
    """Answer as the engine's own test of an environment does; the packages are the tests' tiny ones."""
    import torch  # noqa: PLC0415

    if MODE == "selftest_hangs":
        time.sleep(600)
    if MODE == "selftest_fails":
        message = "The test of the environment failed at the kernel: no kernel image is available."
        send("error", kind="selftest", message=message, hint="Repair the engine's environment.")
        sys.exit(2)
    if MODE == "selftest_crashes":
        os.kill(os.getpid(), 4)
    device = {"name": "cpu", "label": "CPU, 2 cores", "why": "no NVIDIA GPU was found"}
    python = ".".join(map(str, sys.version_info[:3]))
    send("result", result={"device": device, "torch": torch.__version__, "python": python})


def main() -> None:
    if sys.argv[1:2] == ["selftest"]:
        selftest()
        return
    if MODE == "with_child":
        child = subprocess.Popen([sys.executable, "-c", "import time; time.sleep(600)"])
        print(f"child {child.pid}", file=sys.stderr, flush=True)
    hello()
    threading.Thread(target=beat, daemon=True).start()
    for line in sys.stdin:
        request = json.loads(line)
        if request["do"] == "cancel":
            STOP.set()
        else:
            work = (request["id"], request["do"], request.get("args", {}))
            threading.Thread(target=answer, args=work, daemon=True).start()
    os._exit(0)


if __name__ == "__main__":
    main()
