# right: Adam with a learning-rate schedule
import keras
from keras import losses, optimizers


def compile_for_one_hot(model):
    schedule = optimizers.schedules.ExponentialDecay(0.001, decay_steps=1000, decay_rate=0.9)
    model.compile(
        optimizer=optimizers.Adam(learning_rate=schedule),
        loss=losses.CategoricalCrossentropy(),
        metrics=["accuracy"],
    )
    return model
