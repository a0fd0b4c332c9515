"""Source, transport and deposit of a landslide, as a program proposes them; nobody has mapped them."""
