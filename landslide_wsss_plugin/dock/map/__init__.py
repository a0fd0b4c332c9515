"""The tab *Map*: scene, model, area, output, run."""
