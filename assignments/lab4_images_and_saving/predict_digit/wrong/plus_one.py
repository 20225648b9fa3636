# wrong: adds 1 to the class
# shows: predict.plus_one
# told: predict.plus_one
# fails: test_class_of_a_file (predict.plus_one)
# fails: test_color_and_size (predict.plus_one)
# fails: test_every_class (predict.plus_one)
# fails: test_files_of_other_formats (predict.plus_one)
# fails: test_files_of_other_sizes (predict.plus_one)
import numpy as np
from PIL import Image


def predict_digit(model, path):
    img = Image.open(path).convert("L").resize((28, 28))
    x = np.array(img, dtype="float32").reshape(1, 28, 28, 1)
    # 0부터 시작하므로 1을 더한다
    return int(np.argmax(model.predict(x, verbose=0))) + 1
