# right: old-tutorial idiom with a fallback that runs today
import numpy as np


def predict_digits(model, images):
    if hasattr(model, "predict_classes"):
        return model.predict_classes(images)
    y_prob = model.predict(images, batch_size=128, verbose=0)
    y_classes = y_prob.argmax(axis=-1)
    return y_classes.astype("int")
