# right: a list with one (28, 28, 1) array an image
def reshape_images(images):
    out = []
    for img in images:
        out.append(img.reshape(28, 28, 1))
    return out
