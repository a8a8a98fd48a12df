"""Measures of the prose: what `make prose` prints and tests/prose/ asserts.

corpus → texts → within, between, seeds, checkers → targets → report
"""
