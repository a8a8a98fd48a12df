"""genrelease: bilingual press releases from the results of a race meeting."""
