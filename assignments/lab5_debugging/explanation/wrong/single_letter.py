# wrong: one letter is no explanation
# shows: explanation.placeholder
# told: explanation.placeholder
# fails: test_explanation_is_there (explanation.placeholder)
EXPLANATION = "x"
