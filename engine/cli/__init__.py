"""The command line: one file a command; imports inside commands, so that `--help` answers at once."""
