"""Runs checks against a submission and words their verdicts: the same for pytest, Otter and the batch."""
