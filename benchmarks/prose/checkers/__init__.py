"""Checkers: public programs that look for errors of spelling, grammar and typography.

Each is a module with NAME, LANGUAGES, INSTALL, PLANTED and `check`. None is switched
off in part: what is no error stands in allowed.txt, as a word of the sport.
"""
