# right: a lambda that multiplies by 1/255
scale_images = lambda images: images * (1 / 255)
