"""Reads a model file that the student's function wrote, by Keras itself."""
