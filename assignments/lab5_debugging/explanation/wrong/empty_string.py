# wrong: the string is empty
# shows: explanation.empty
EXPLANATION = ""
