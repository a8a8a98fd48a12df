"""French grammar, one part a module; fr.py puts the parts together."""
