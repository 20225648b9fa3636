# wrong: threshold to 0 or 1, the grey values are lost
# shows: scale.wrong_values
def scale_images(images):
    return (images > 127).astype('float32')
