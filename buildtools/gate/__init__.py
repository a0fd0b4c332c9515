"""What a package must pass before it is uploaded: the plugin site's own rules, Qt 6 and every Python of QGIS."""
