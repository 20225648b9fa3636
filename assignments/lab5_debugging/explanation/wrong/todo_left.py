# wrong: a TODO in place of the explanation
# shows: explanation.placeholder
EXPLANATION = "TODO"
