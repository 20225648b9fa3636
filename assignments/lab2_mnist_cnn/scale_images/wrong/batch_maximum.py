# wrong: divides by the brightest pixel of this batch instead of 255
# shows: scale.batch_dependent
def scale_images(images):
    images = images.astype('float32')
    return images / images.max()
