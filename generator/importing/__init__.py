"""From what timekeepers publish to a meeting file that people go on editing."""
