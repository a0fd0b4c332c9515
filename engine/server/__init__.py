"""The worker behind QGIS: requests as JSON lines on stdin, events on stdout."""
