"""One language a file: its answers to the questions of language.py."""
