"""What timekeepers publish, as values that no format shapes: what importers return."""
