"""Teach the model new imagery by checked views, with a map that follows."""
