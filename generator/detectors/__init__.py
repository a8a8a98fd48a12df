"""One storyline a file: detect(facts) yields what is worth saying."""
