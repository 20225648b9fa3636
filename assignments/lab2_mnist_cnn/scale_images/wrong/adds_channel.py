# wrong: also adds the channel axis, the shape is not kept
# shows: answer.wrong_shape
def scale_images(images):
    return images.reshape(-1, 28, 28, 1).astype('float32') / 255
