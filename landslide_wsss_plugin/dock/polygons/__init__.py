"""The polygon tools of the review: split, merge, draw, cut, simplify, smooth, and the check of the topology."""
