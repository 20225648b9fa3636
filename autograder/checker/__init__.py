"""The checker: the process that holds hidden checks and makes verdicts. It never runs student code."""
