"""The project's own procedural scene with known truth."""
