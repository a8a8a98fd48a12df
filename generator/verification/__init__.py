"""Verification: what a text claims, held against the facts, whoever wrote it."""
