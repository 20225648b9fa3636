# wrong: the printed summary, saved from an editor as mnist_model.h5
# shows: trained.text
def prepare_images(images):
    return images.reshape(-1, 28, 28, 1).astype("float32") / 255
