# right: the lecture's line, with the notebook's data and training lines left in
import numpy as np
from keras.datasets import mnist

(x_train, y_train), (x_test, y_test) = mnist.load_data()
x_test = x_test.reshape(10000, 28, 28, 1)


def predict_digits(model, images):
    return np.argmax(model.predict(images), axis=1)


y_pred = predict_digits(model, x_test)
print(y_pred[:4], y_test[:4])
