# wrong: never resizes, dies on a file that is not 28x28
# shows: student.raised
# told: student.raised
# fails: test_color_and_size (student.raised)
# fails: test_files_of_other_sizes (student.raised)
import numpy as np
from PIL import Image


def predict_digit(model, path):
    seven = Image.open(path).convert('L')
    test_data = np.asarray(seven).reshape(1, 28, 28, 1)
    return int(np.argmax(model.predict(test_data), axis=1)[0])
