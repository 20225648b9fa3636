# wrong: only blanks
# shows: explanation.empty
# told: explanation.empty
# fails: test_explanation_is_there (explanation.empty)
EXPLANATION: str = "     "
