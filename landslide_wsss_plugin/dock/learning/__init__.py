"""What learns in the background from several results: the job that every such button has, and a model for others."""
