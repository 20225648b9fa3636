"""Lets the student's function restore weights in a folder of their own, and looks at what cannot cross."""
