# wrong: leaves the empty EXPLANATION and writes the text into Explanation
# shows: student.misspelt
# told: student.misspelt
# fails: test_explanation_is_there (student.misspelt)
EXPLANATION = ""

Explanation = (
    "The model expects a batch, so I made the image (1, 28, 28, 1) and divided by 255. "
    "A CNN keeps the neighbours of a pixel together, which Dense does not."
)
