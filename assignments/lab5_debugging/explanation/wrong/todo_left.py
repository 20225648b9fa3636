# wrong: a TODO in place of the explanation
EXPLANATION = "TODO"
