# right: a lambda that gives back a nested list
import numpy as np

convolve_rgb = lambda image, kernel, stride=1: [
    [float(np.vdot(image[y:y + len(kernel), x:x + len(kernel)].astype(float), kernel.astype(float)))
     for x in range(0, image.shape[1] - len(kernel) + 1, stride)]
    for y in range(0, image.shape[0] - len(kernel) + 1, stride)]
