"""The review of a result: the list of polygons, one key for each decision, undo, and edits with QGIS' own tools."""
