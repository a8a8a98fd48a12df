"""Our tests; a package, or another of this name would be imported instead."""
