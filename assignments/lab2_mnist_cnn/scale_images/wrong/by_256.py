# wrong: divides by 256, so white is 0.996
# shows: scale.not_scaled
def scale_images(images):
    return images.astype('float32') / 256
