"""What all parts of the plugin share: texts, errors, choices."""
