# wrong: mnist_model.h5 has no bytes in it
# shows: trained.empty
def prepare_images(images):
    return images.reshape(-1, 28, 28, 1).astype("float32") / 255
