# wrong: the name is misspelt (EXPLAINATION)
# shows: student.misspelt
# told: student.misspelt
# fails: test_explanation_is_there (student.misspelt)
EXPLAINATION = "Dense layers ignore the spatial structure, so I used Conv2D."
