# wrong: never converts to grey, dies on a colour file
# shows: predict.not_gray
# told: predict.not_gray
# fails: test_color_and_size (predict.not_gray)
# fails: test_files_of_other_formats (predict.not_gray)
# fails: test_files_of_other_sizes (predict.not_gray)
import numpy as np
from PIL import Image


def predict_digit(model, path):
    img = Image.open(path).resize((28, 28))
    test_data = np.array(img).reshape(1, 28, 28, 1)
    return int(np.argmax(model.predict(test_data, verbose=0), axis=1)[0])
