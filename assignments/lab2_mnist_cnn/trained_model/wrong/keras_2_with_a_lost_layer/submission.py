# wrong: written by Keras 2 with ThresholdedReLU, which Keras 3 no longer has
# shows: trained.keras_2
# told: trained.keras_2
# fails: test_accuracy_of_95_percent (trained.keras_2)
# fails: test_accuracy_of_97_percent (trained.keras_2)
# recipe: the model of right/sequential_scaled_keras in Keras 2 (tf_keras 2.21.0)
def prepare_images(images):
    return images.reshape(-1, 28, 28, 1).astype("float32") / 255
