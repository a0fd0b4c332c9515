"""Teach a model the imagery of a sensor from checked views: the quick head, and the outline network."""
