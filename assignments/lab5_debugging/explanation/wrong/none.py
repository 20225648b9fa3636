# wrong: None in place of a text
# shows: explanation.none
# told: explanation.none
# fails: test_explanation_is_there (explanation.none)
EXPLANATION = None
