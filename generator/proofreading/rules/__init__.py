"""What each language calls a fault of wording, one language a file."""
