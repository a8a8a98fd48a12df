"""Charts: one kind of picture a file; draw(subject) yields Chart or Undrawn."""
