"""Processes that run student code: how they start, what confines them, and how they are spoken to."""
