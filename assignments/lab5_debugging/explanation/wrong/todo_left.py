# wrong: a TODO in place of the explanation
# shows: explanation.placeholder
# told: explanation.placeholder
# fails: test_explanation_is_there (explanation.placeholder)
EXPLANATION = "TODO"
