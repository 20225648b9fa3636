# right: computes loss (with the model's own loss function) and accuracy from the predictions, for one-hot and for integer labels
import keras
import numpy as np


def to_integers(y):
    y = np.asarray(y)
    if y.ndim == 2 and y.shape[1] > 1:
        return y.argmax(axis=1)
    return y.reshape(-1).astype(int)


def evaluate_model(model, x, y):
    p = model.predict(x, verbose=0)
    loss_fn = keras.losses.get(model.loss)      # 컴파일할 때 정한 손실 함수
    loss = np.mean(np.asarray(loss_fn(y, p)))
    accuracy = (p.argmax(axis=1) == to_integers(y)).mean()
    return {"loss": loss, "accuracy": accuracy}
