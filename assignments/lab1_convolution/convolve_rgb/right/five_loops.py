# right: novice way, five loops
import numpy as np


def convolve_rgb(image, kernel, stride=1):
    height = image.shape[0]
    width = image.shape[1]
    channels = image.shape[2]
    k = kernel.shape[0]
    new_h = int((height - k) / stride) + 1
    new_w = int((width - k) / stride) + 1
    output = np.zeros((new_h, new_w))
    for y in range(new_h):
        for x in range(new_w):
            s = 0.0
            for a in range(k):
                for b in range(k):
                    for c in range(channels):
                        s = s + float(image[y * stride + a, x * stride + b, c]) * float(kernel[a, b, c])
            output[y, x] = s
    return output


rgb = np.ones((6, 6, 3))
print(convolve_rgb(rgb, np.ones((3, 3, 3))))
