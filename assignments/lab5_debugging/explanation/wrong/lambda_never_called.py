# wrong: a lambda, never called
# shows: explanation.not_text
# told: explanation.not_text
# fails: test_explanation_is_there (explanation.not_text)
EXPLANATION = lambda: "The batch axis was missing; I added it and divided by 255."
