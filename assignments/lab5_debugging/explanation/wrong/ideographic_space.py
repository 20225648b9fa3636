# wrong: full-width blanks only, typed with a Korean keyboard
EXPLANATION = "　　　"
