"""What Windows does otherwise: libraries to be found, names it does not keep, files that are held while open."""
