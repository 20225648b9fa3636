import numpy as np
from PIL import Image


def predict_seven(model, path):
    """Predict the digit in a 28x28 image file; returns the model's probabilities, (1, 10)."""
    # BEGIN SOLUTION
    test_img = Image.open(path).convert("L")
    test_array = np.array(test_img).reshape(1, 28, 28, 1) / 255.0
    return model.predict(test_array)
    # END SOLUTION
