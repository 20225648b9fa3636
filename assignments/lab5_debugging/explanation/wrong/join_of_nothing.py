# wrong: the join is there but the list of points was never filled, so the text is empty
# shows: explanation.empty
# told: explanation.empty
# fails: test_explanation_is_there (explanation.empty)
points = []

EXPLANATION = "\n".join(points)
