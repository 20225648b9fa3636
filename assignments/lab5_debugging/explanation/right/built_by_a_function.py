# right: a helper function builds the text
def section(title, *points):
    return title + "\n" + "\n".join(f"* {p}" for p in points) + "\n"


EXPLANATION = section(
    "Why it failed", "input was 3-D, expected 4-D", "pixels were not normalised"
) + section(
    "What I changed", "reshape to (1, 28, 28, 1)", "divide by 255", "CNN in place of Dense layers"
)
