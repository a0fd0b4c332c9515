"""What the mouse does on the map while one of the dock's tools is on."""
