"""One command a file: what a user can ask of genrelease, besides a release."""
