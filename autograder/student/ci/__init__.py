"""Public checks of a whole repository, run once, and what a workflow of GitHub Actions hands on of them.

What comes of it is advisory: a student can change everything that runs in their own repository.
"""
