"""Teach an outline network the scene that it has just mapped: from its own sure answers and a person's decisions."""
