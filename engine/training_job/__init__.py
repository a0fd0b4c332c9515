"""From labels on a map to a model file: export, trainings, card."""
