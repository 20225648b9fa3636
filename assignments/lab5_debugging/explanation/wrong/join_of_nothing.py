# wrong: the join is there but the list of points was never filled, so the text is empty
# shows: explanation.empty
points = []

EXPLANATION = "\n".join(points)
