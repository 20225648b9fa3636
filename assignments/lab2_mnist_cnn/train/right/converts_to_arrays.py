# right: turns everything into new NumPy arrays first, so that lists and tensors work too
import numpy as np


def train(model, x_train, y_train, x_test, y_test, epochs: int = 3):
    """모델을 훈련하고 History를 반환한다."""
    x_train, y_train = np.array(x_train), np.array(y_train)
    x_test, y_test = np.array(x_test), np.array(y_test)
    assert len(x_train) == len(y_train) and len(x_test) == len(y_test)
    history = model.fit(x_train, y_train, epochs=int(epochs), validation_data=(x_test, y_test))
    print(history.history.keys())
    return history
