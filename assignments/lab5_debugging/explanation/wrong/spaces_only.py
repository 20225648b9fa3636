# wrong: only blanks
# shows: explanation.empty
EXPLANATION: str = "     "
