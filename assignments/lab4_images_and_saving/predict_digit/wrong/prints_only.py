# wrong: prints the digit and returns None
# shows: answer.none
# told: answer.none
# fails: test_class_of_a_file (answer.none)
# fails: test_color_and_size (answer.none)
# fails: test_every_class (answer.none)
# fails: test_files_of_other_formats (answer.none)
# fails: test_files_of_other_sizes (answer.none)
import numpy as np
from PIL import Image


def predict_digit(model, path):
    img = Image.open(path).convert("L").resize((28, 28))
    x = np.array(img).reshape(1, 28, 28, 1)
    digit = np.argmax(model.predict(x), axis=1)[0]
    print("예측한 숫자는", digit)
