"""A loss log as a picture."""

import io
from pathlib import Path

import numpy as np
from PIL import Image, ImageDraw

from engine.files import write_whole
from engine.training.common.csv_logger import read_log

WIDTH, HEIGHT, RIM = 640, 160, 24
BINS = 320


def draw_curves(log: Path) -> None:
    """Draw `losses.csv` as `losses.png` beside it: a panel a column, each line the mean of neighbouring steps.

    Args:
        log: as LossLog writes it; nothing is drawn where it has fewer than two rows.
    """
    rows = read_log(log)
    if len(rows) < 2:
        return
    steps = np.array([int(row["step"]) for row in rows])
    columns = [name for name in rows[0] if name != "step"]
    image = Image.new("RGB", (WIDTH, HEIGHT * len(columns)), "white")
    pen = ImageDraw.Draw(image)
    for number, name in enumerate(columns):
        groups = np.array_split(np.array([float(row[name]) for row in rows]), min(BINS, len(rows)))
        values = np.array([group.mean() for group in groups])
        places = np.linspace(RIM, WIDTH - RIM, len(values))
        low, high = float(values.min()), float(values.max())
        top = number * HEIGHT
        heights = top + HEIGHT - RIM - (values - low) / (high - low or 1.0) * (HEIGHT - 2 * RIM)
        pen.rectangle((RIM, top + RIM, WIDTH - RIM, top + HEIGHT - RIM), outline="lightgrey")
        pen.line([(float(x), float(y)) for x, y in zip(places, heights, strict=True)], fill="firebrick", width=2)
        pen.text((RIM, top + 6), f"{name}: {low:.4g} to {high:.4g}, steps {steps[0]} to {steps[-1]}", fill="black")
    memory = io.BytesIO()
    image.save(memory, "png")
    write_whole(log.with_suffix(".png"), memory.getvalue())
