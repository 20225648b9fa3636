# right: joined from a list of lines
lines = [
    "1. The slide passes an array of shape (28, 28, 1): Keras takes the first 28 for the batch.",
    "2. I added the batch axis: (1, 28, 28, 1).",
    "3. I divided by 255 because the model was trained on 0-1.",
    "4. Dense(784) forgets which pixels are neighbours, a convolution does not.",
]

EXPLANATION = "\n".join(lines)
