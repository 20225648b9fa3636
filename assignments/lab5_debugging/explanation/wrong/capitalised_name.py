# wrong: the name is Explanation, not EXPLANATION
# shows: student.misspelt
# told: student.misspelt
# fails: test_explanation_is_there (student.misspelt)
Explanation = "The batch axis was missing. I reshaped to (1, 28, 28, 1) and divided by 255."
