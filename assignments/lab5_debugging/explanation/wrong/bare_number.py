# wrong: an exercise number, not a text
# shows: explanation.not_text
# told: explanation.not_text
# fails: test_explanation_is_there (explanation.not_text)
EXPLANATION = 5
