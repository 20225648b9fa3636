"""Trains the student's model for a short while, as the student compiled it."""
