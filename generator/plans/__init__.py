"""One shape of plan a file: fits(facts) and plan(facts, storylines)."""
