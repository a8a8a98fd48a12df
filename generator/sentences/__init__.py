"""From a plan to sentences: the only user of the templates."""
