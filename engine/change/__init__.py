"""An earlier image beside a scene: where it lies on it, its colors, its clouds, and what differs."""
