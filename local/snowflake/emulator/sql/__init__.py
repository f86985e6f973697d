"""Reads and runs statements, one module for each kind of statement or object."""
