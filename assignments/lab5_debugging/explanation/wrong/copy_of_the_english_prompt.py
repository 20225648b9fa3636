# wrong: a sentence of the exercise with a TODO
# shows: explanation.prompt_only
# told: explanation.prompt_only
# fails: test_explanation_is_there (explanation.prompt_only)
EXPLANATION = "Write two things in your own words into the constant EXPLANATION: (1) Why did the first code in `predict_seven` fail? TODO"
