# wrong: no resize, and reshape with -1 makes four images of a file of 56×56
# shows: predict.parts_as_images
# told: predict.parts_as_images
# fails: test_color_and_size (predict.parts_as_images)
# fails: test_files_of_other_sizes (student.raised_reshape)
import numpy as np
from PIL import Image


def predict_digit(model, path):
    pixels = np.array(Image.open(path).convert("L"))
    scores = model.predict(pixels.reshape(-1, 28, 28, 1), verbose=0)
    return int(scores[0].argmax())
