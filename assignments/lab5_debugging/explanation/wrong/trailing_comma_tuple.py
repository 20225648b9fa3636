# wrong: a comma after the string makes it a tuple
# shows: explanation.not_text
# told: explanation.not_text
# fails: test_explanation_is_there (explanation.not_text)
EXPLANATION = "The batch axis was missing, I added it and scaled the pixels to 0-1.",
