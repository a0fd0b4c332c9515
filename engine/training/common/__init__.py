"""What all trainings share: checkpoints, logs, seeds, distributed context."""
