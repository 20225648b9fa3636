# wrong: the Ellipsis object, left as a reminder to write it later
# shows: explanation.placeholder
# told: explanation.placeholder
# fails: test_explanation_is_there (explanation.placeholder)
EXPLANATION: str = ...
