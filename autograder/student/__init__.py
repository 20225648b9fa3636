"""What runs on the student's side, and ships to students: notebooks read and run, calls answered, checks, verdicts.

The instructor's side uses the same code. Nothing here knows a hidden check, an expected value or a label.
"""
