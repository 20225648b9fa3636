# right: optimizer, loss and metric as Keras objects, the metric named categorical_accuracy
import keras


def compile_for_one_hot(model):
    optimizer = keras.optimizers.Adam(learning_rate=0.001)
    loss = keras.losses.CategoricalCrossentropy()
    metric = keras.metrics.CategoricalAccuracy()
    model.compile(optimizer=optimizer, loss=loss, metrics=[metric])
    return model
