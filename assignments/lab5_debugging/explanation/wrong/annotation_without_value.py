# wrong: only annotated, no value; the text below is a loose string
# shows: explanation.empty
# told: student.missing
# fails: test_explanation_is_there (student.missing)
EXPLANATION: str
"""predict() expects a batch; I reshaped to (1, 28, 28, 1) and scaled to 0-1."""
