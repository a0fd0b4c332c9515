"""The tab *Check*, beside the review: an outline from a box, the final mask, and questions to the engine."""
