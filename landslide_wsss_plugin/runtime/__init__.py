"""Where the engine and its Python are."""
