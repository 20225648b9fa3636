# wrong: prints the digits and returns nothing
# shows: answer.none
import numpy as np


def predict_digits(model, images):
    pred = np.argmax(model.predict(images, verbose=0), axis=1)
    print("예측:", pred)
