# wrong: turns the picture upside down
# shows: image.mirrored
# told: image.mirrored
# fails: test_class_of_a_file (image.mirrored)
# fails: test_color_and_size (image.mirrored)
# fails: test_every_class (image.mirrored)
# fails: test_files_of_other_formats (image.mirrored)
# fails: test_files_of_other_sizes (image.mirrored)
import numpy as np
from PIL import Image


def predict_digit(model, path):
    image = Image.open(path).convert("L").resize((28, 28))
    pixels = np.flipud(np.array(image)).reshape(1, 28, 28, 1)
    return int(np.argmax(model.predict(pixels, verbose=0)))
