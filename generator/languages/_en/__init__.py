"""English grammar, one part a module; en.py puts the parts together."""
