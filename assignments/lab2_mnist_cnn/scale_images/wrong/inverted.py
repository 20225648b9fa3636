# wrong: 1 - x/255, black and white exchanged
# shows: scale.wrong_values
def scale_images(images):
    return 1.0 - images.astype('float32') / 255.0
