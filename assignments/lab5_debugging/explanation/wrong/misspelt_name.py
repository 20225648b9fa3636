# wrong: the name is misspelt (EXPLAINATION)
EXPLAINATION = "Dense layers ignore the spatial structure, so I used Conv2D."
