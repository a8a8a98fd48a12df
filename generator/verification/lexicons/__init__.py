"""How each language says things, for reading: no table is shared with the writers."""
