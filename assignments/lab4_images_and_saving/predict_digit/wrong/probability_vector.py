# wrong: returns the ten probabilities
# shows: answer.not_an_integer
# told: answer.not_an_integer
# fails: test_class_of_a_file (answer.not_an_integer)
# fails: test_color_and_size (answer.not_an_integer)
# fails: test_every_class (answer.not_an_integer)
# fails: test_files_of_other_formats (answer.not_an_integer)
# fails: test_files_of_other_sizes (answer.not_an_integer)
from PIL import Image
import numpy as np


def predict_digit(model, path):
    img = Image.open(path).convert("L").resize((28, 28))
    x = np.array(img).reshape(1, 28, 28, 1)
    return model.predict(x, verbose=0)[0]
