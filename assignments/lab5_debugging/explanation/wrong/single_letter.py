# wrong: one letter is no explanation
EXPLANATION = "x"
