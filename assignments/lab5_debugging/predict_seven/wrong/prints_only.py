# wrong: prints the prediction and returns nothing
# shows: answer.none
# told: answer.none
# fails: test_returns_the_prediction (answer.none)
# fails: test_answer_is_the_prediction (answer.none)
import numpy as np
from PIL import Image


def predict_seven(model, path):
    test_img = Image.open(path).convert('L')
    test_array = np.array(test_img).reshape(1, 28, 28, 1) / 255.0
    prediction = model.predict(test_array)
    print(prediction)
    print(np.argmax(prediction))
