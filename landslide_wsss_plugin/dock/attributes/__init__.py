"""The attributes of landslides: a template, and one field for each that it asks for."""
