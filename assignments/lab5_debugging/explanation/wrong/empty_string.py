# wrong: the string is empty
EXPLANATION = ""
