"""The lecture's convolution: its image, filters and maps."""

import numpy as np

# The 6x6 image with its two filters, and the maps that the slides show.
SLIDE_IMAGE = np.array(
    [
        [1, 0, 0, 0, 0, 1],
        [0, 1, 0, 0, 1, 0],
        [0, 0, 1, 1, 0, 0],
        [1, 0, 0, 0, 1, 0],
        [0, 1, 0, 0, 1, 0],
        [0, 0, 1, 0, 1, 0],
    ]
)
SLIDE_FILTERS = np.array([[[1, -1, -1], [-1, 1, -1], [-1, -1, 1]], [[-1, 1, -1], [-1, 1, -1], [-1, 1, -1]]])
SLIDE_MAPS = np.array(
    [
        [[3, -1, -3, -1], [-3, 1, 0, -3], [-3, -3, 0, 1], [3, -2, -2, -1]],
        [[-1, -1, -1, -1], [-1, -1, -2, 1], [-1, -1, -2, 1], [-1, 0, -4, 3]],
    ]
)
# A mistake: what the two filters give where the image has been padded first.
SLIDE_MAPS_OF_PADDED = np.array(
    [
        [
            [2, -2, -1, 1, -2, 0],
            [-2, 3, -1, -3, -1, -2],
            [-2, -3, 1, 0, -3, 0],
            [2, -3, -3, 0, 1, -2],
            [-2, 3, -2, -2, -1, -1],
            [-1, -2, 2, -3, 0, 0],
        ],
        [
            [0, 0, -1, -1, 0, 0],
            [0, -1, -1, -1, -1, 0],
            [0, -1, -1, -2, 1, -2],
            [0, -1, -1, -2, 1, -2],
            [0, -1, 0, -4, 3, -3],
            [-1, 0, 0, -3, 2, -2],
        ],
    ]
)
