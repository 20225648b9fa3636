# wrong: an exercise number, not a text
EXPLANATION = 5
