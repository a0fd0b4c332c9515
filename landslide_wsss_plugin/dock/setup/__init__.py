"""The first start: installing and checking the AI runtime."""
