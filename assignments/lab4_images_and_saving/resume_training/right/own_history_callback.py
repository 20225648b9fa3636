# right: a History callback of its own
from tensorflow.keras.callbacks import History


def resume_training(model, weights_path, x, y, epochs=1):
    기록 = History()
    model.load_weights(weights_path)
    model.fit(x, y, epochs=epochs, callbacks=[기록], verbose=0)
    return 기록
