# wrong: the slide's bug, (28,28,1) is given to the model
# shows: student.raised
# told: student.raised
# fails: test_class_of_a_file (student.raised)
# fails: test_color_and_size (student.raised)
# fails: test_every_class (student.raised)
# fails: test_files_of_other_formats (student.raised)
# fails: test_files_of_other_sizes (student.raised)
import numpy as np
from PIL import Image


def predict_digit(model, path):
    test_img = Image.open(path).convert('L').resize((28, 28))
    test_array = np.array(test_img).reshape(28, 28, 1)
    prediction = model.predict(test_array)
    return int(np.argmax(prediction))
