# wrong: only blanks
EXPLANATION: str = "     "
