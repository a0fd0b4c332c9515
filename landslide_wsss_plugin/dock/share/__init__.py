"""The tab *Share*: compare, export, report."""
