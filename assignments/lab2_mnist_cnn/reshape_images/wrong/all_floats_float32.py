# wrong: every float array is cast to float32, float64 too
# shows: reshape.dtype_changed
# told: reshape.dtype_changed
# fails: test_keeps_the_dtype (reshape.dtype_changed)
def reshape_images(images):
    if images.dtype.kind == "f":
        images = images.astype("float32")
    return images[..., None]
