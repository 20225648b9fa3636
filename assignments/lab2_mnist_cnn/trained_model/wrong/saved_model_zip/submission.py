# wrong: a folder in SavedModel format, zipped and renamed
# shows: trained.saved_model
# recipe: the model of right/sequential_scaled_keras
def prepare_images(images):
    return images.reshape(-1, 28, 28, 1).astype("float32") / 255
