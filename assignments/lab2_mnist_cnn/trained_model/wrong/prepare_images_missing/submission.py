# wrong: prepare_images is missing, the model file alone is handed in
# shows: student.missing
# told: student.missing
# fails: test_accuracy_of_95_percent (student.missing)
# fails: test_accuracy_of_97_percent (student.missing)
# recipe: Conv2D 8 - pool - Conv2D 16 - pool - Dense 10; pixels / 255, Adam 0.002, 4 epochs
import keras


def build_model():
    return keras.Sequential([
        keras.Input((28, 28, 1)),
        keras.layers.Conv2D(8, 3, activation="relu"),
        keras.layers.MaxPooling2D(),
        keras.layers.Conv2D(16, 3, activation="relu"),
        keras.layers.MaxPooling2D(),
        keras.layers.Flatten(),
        keras.layers.Dense(10, activation="softmax"),
    ])
