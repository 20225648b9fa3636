import numpy as np
from PIL import Image


def predict_digit(model, path):
    """The class (0-9) that the model, trained on 0-255, gives the digit in an image file."""
    # BEGIN SOLUTION
    image = Image.open(path).convert("L").resize((28, 28))
    test_data = np.asarray(image).reshape(1, 28, 28, 1)
    return int(np.argmax(model.predict(test_data), axis=1)[0])
    # END SOLUTION
