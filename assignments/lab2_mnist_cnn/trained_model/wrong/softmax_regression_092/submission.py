# wrong: only Flatten and Dense 10, accuracy about 0.92
# shows: trained.accuracy
# recipe: Flatten - Dense 10 softmax; pixels / 255, Adam, 3 epochs
def prepare_images(images):
    return images.reshape(-1, 28, 28, 1).astype("float32") / 255
