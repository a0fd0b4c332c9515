"""Research methods: what the networks see at one place."""
