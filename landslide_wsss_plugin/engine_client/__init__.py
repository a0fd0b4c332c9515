"""The only place that knows that the engine runs elsewhere."""
