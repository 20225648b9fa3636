# wrong: one letter is no explanation
# shows: explanation.placeholder
EXPLANATION = "x"
