"""Settings of a run: frozen dataclasses that check their values."""
