# wrong: None in place of a text
EXPLANATION = None
