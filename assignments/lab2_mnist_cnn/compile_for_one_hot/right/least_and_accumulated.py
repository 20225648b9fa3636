# right: the lowest learning rate allowed, gradients of two batches together
import keras


def compile_for_one_hot(model):
    model.compile(optimizer=keras.optimizers.Adam(1e-5, gradient_accumulation_steps=2), loss="categorical_crossentropy", metrics=["accuracy"])
    return model
