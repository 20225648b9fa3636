# wrong: full-width blanks only, typed with a Korean keyboard
# shows: explanation.empty
EXPLANATION = "　　　"
