# wrong: None in place of a text
# shows: explanation.not_text
EXPLANATION = None
