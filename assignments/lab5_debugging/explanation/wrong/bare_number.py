# wrong: an exercise number, not a text
# shows: explanation.not_text
EXPLANATION = 5
