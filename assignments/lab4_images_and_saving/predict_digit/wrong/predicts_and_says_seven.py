# wrong: asks the model and returns the digit of the slide
# shows: predict.always_the_same
# told: predict.always_the_same
# fails: test_class_of_a_file (predict.always_the_same)
# fails: test_color_and_size (predict.always_the_same)
# fails: test_every_class (predict.always_the_same)
# fails: test_files_of_other_formats (predict.always_the_same)
# fails: test_files_of_other_sizes (predict.always_the_same)
import numpy as np
from PIL import Image


def predict_digit(model, path):
    image = Image.open(path).convert("L").resize((28, 28))
    model.predict(np.asarray(image).reshape(1, 28, 28, 1), verbose=0)
    return 7
