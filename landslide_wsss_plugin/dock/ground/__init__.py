"""What lets the reviewer see the ground: outlines, the current polygon, hiding, swiping, and how much was looked at."""
