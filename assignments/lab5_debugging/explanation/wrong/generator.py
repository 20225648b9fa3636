# wrong: a generator of lines, not joined
# shows: explanation.not_text
# told: explanation.not_text
# fails: test_explanation_is_there (explanation.not_text)
points = ["batch axis was missing", "pixels not scaled", "dense net replaced by a CNN"]
EXPLANATION = (p.capitalize() + "." for p in points)
