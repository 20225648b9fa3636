# right: Adam that averages its weights, the largest learning rate allowed
import keras


def compile_for_integers(model):
    model.compile(optimizer=keras.optimizers.Adam(0.1, use_ema=True, ema_momentum=0.9), loss="sparse_categorical_crossentropy", metrics=["accuracy"])
    return model
