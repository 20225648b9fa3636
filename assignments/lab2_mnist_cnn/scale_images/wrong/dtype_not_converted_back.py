# wrong: casts the result back to the input's dtype, everything under 255 is 0
# shows: scale.integer_result
def scale_images(images):
    scaled = images / 255.0
    return scaled.astype(images.dtype)
