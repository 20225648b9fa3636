# right: the loss and the metric as plain functions from tensorflow.keras
from tensorflow.keras.losses import categorical_crossentropy
from tensorflow.keras.metrics import categorical_accuracy
from tensorflow.keras.optimizers import Adam

LEARNING_RATE = 1e-3


def compile_for_one_hot(model):
    """원-핫 인코딩된 y에 맞게 컴파일"""
    model.compile(
        loss=categorical_crossentropy,
        optimizer=Adam(LEARNING_RATE),
        metrics=[categorical_accuracy],
    )
    return model
