# right: the optimizer as a serialised configuration with class_name
import keras

ADAM_CONFIG = {"class_name": "Adam", "config": {"learning_rate": 0.001}}


def compile_for_integers(model):
    """최적화 설정을 딕셔너리로 저장해 둔 경우"""
    optimizer = keras.optimizers.deserialize(ADAM_CONFIG)
    model.compile(optimizer=optimizer, loss=keras.losses.SparseCategoricalCrossentropy(), metrics=["accuracy"])
    return model
