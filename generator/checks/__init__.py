"""One kind of fault a file: check(season, meeting) yields the faults it finds."""
