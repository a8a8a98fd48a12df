"""Proofreading of templates: before a release is written, and over every fact."""
