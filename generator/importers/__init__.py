"""One source format a file: read(path) -> meeting."""
