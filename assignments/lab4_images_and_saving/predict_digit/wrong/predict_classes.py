# wrong: model.predict_classes from an old tutorial does not exist any more
# shows: student.import_name_replaced
import numpy as np
from PIL import Image


def predict_digit(model, path):
    img = Image.open(path).convert("L").resize((28, 28))
    x = np.array(img).reshape(1, 28, 28, 1)
    return int(model.predict_classes(x)[0])
