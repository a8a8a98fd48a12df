"""One output format a file: render(release) -> bytes."""
