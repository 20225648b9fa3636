"""Gradescope: a class's results in its form, and an autograder zip that grades with this package in its container."""
