"""From a run, and what a person said of it, to a model that knows its scene and a second run made with it."""
