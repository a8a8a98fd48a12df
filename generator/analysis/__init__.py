"""One family of facts a file."""
