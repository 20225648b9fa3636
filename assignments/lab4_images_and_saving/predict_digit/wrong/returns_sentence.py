# wrong: returns a sentence instead of the number
# shows: answer.not_an_integer
# told: answer.not_an_integer
# fails: test_class_of_a_file (answer.not_an_integer)
# fails: test_color_and_size (answer.not_an_integer)
# fails: test_every_class (answer.not_an_integer)
# fails: test_files_of_other_formats (answer.not_an_integer)
# fails: test_files_of_other_sizes (answer.not_an_integer)
import numpy as np
from PIL import Image


def predict_digit(model, path):
    img = Image.open(path).convert("L").resize((28, 28))
    x = np.array(img).reshape(1, 28, 28, 1)
    digit = int(np.argmax(model.predict(x, verbose=0)))
    return f"예측 숫자: {digit}"
