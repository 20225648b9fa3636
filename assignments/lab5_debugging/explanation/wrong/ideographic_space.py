# wrong: full-width blanks only, typed with a Korean keyboard
# shows: explanation.empty
# told: explanation.empty
# fails: test_explanation_is_there (explanation.empty)
EXPLANATION = "　　　"
