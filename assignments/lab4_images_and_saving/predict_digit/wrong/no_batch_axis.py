# wrong: the slide's bug, (28,28,1) is given to the model
# shows: predict.no_batch_axis
# told: predict.no_batch_axis
# fails: test_class_of_a_file (predict.no_batch_axis)
# fails: test_color_and_size (predict.no_batch_axis)
# fails: test_every_class (predict.no_batch_axis)
# fails: test_files_of_other_formats (predict.no_batch_axis)
# fails: test_files_of_other_sizes (predict.no_batch_axis)
import numpy as np
from PIL import Image


def predict_digit(model, path):
    test_img = Image.open(path).convert('L').resize((28, 28))
    test_array = np.array(test_img).reshape(28, 28, 1)
    prediction = model.predict(test_array)
    return int(np.argmax(prediction))
