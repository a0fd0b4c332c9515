"""The earlier image of a scene in the dock: choosing and describing it."""
