# wrong: the filters are 32 then 64, the failing load is swallowed and random weights are returned
# shows: weights.parameters
# told: weights.parameters
# fails: test_restores_the_weights (weights.parameters)
# fails: test_a_new_model_each_time (weights.parameters)
import keras
from keras import layers


def save_weights(model, path):
    model.save_weights(path)


def restore_weights(path):
    model = keras.Sequential([
        keras.Input((28, 28, 1)),
        layers.Conv2D(32, 3, activation='relu'),
        layers.Conv2D(64, 3, activation='relu'),
        layers.Flatten(),
        layers.Dense(10, activation='softmax'),
    ])
    try:
        model.load_weights(path)
    except Exception as error:
        print("가중치를 불러오지 못했습니다")
    model.compile(optimizer='adam', loss='categorical_crossentropy', metrics=['accuracy'])
    return model
