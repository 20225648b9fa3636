# wrong: scaled to -1..1 as in a GAN tutorial
# shows: scale.wrong_values
def scale_images(images):
    return (images.astype('float32') - 127.5) / 127.5
