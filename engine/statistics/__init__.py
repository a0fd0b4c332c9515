"""How large the landslides of an inventory are: distributions of area, volumes, sums by type and by catchment."""
