"""The inventory of landslides: fields, measures, terrain, reviewed polygons, export."""
