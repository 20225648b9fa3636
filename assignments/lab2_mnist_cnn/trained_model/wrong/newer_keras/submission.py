# wrong: written by a Keras of the future, with a layer that this one does not have
# shows: trained.newer_keras
# recipe: the model of right/sequential_scaled_keras
def prepare_images(images):
    return images.reshape(-1, 28, 28, 1).astype("float32") / 255
