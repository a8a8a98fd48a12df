"""What every input type shares."""

INPUT = {"extra": "forbid", "use_attribute_docstrings": True}
"""Read by pydantic when it validates: a misspelt key is a fault, not a comment."""
