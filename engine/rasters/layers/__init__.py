"""Layers of outlines and areas: what they would take, how they are read, where they lie."""
