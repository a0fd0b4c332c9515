"""What stands on the disk: finished runs, run folders, trainings."""
