"""The dock: one section a file; it never knows that the engine is another process."""
