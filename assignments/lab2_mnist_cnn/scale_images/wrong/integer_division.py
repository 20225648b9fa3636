# wrong: // leaves only 0 and 1
# shows: scale.wrong_values
def scale_images(images):
    return (images // 255).astype('float32')
