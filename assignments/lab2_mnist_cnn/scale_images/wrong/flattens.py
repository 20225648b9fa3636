# wrong: flattens to 784 before scaling
# shows: answer.wrong_shape
def scale_images(images):
    images = images.reshape(len(images), 784)
    images = images.astype('float32')
    images /= 255
    return images
