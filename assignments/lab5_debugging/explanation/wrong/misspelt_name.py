# wrong: the name is misspelt (EXPLAINATION)
# shows: student.misspelt
EXPLAINATION = "Dense layers ignore the spatial structure, so I used Conv2D."
