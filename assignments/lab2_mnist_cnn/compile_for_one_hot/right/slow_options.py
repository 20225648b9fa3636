# right: a large epsilon, weight decay, AMSGrad and clipping, all within reason
import keras


def compile_for_one_hot(model):
    model.compile(optimizer=keras.optimizers.Adam(1e-2, epsilon=0.1, weight_decay=1e-4, amsgrad=True, clipnorm=1.0), loss="categorical_crossentropy", metrics=["accuracy"])
    return model
