# wrong: the name is Explanation, not EXPLANATION
# shows: student.misspelt
Explanation = "The batch axis was missing. I reshaped to (1, 28, 28, 1) and divided by 255."
