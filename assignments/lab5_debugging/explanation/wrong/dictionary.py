# wrong: a dictionary of two texts
# shows: explanation.not_text
# told: explanation.not_text
# fails: test_explanation_is_there (explanation.not_text)
EXPLANATION = {
    "why": "the batch axis was missing",
    "changed": "reshape(1, 28, 28, 1) and /255",
}
