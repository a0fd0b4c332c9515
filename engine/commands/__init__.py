"""What the engine can be told to do: one file a family of commands, shared by command line and server."""
