# right: BatchNormalization trained on raw pixels 0-255, saved as .h5; prepare_images must not divide
# recipe: (Conv2D - BatchNormalization - ReLU - MaxPooling) twice, 8 and 16 filters; pixels 0-255, Adam 0.002, 4 epochs
import numpy as np

prepare_images = lambda images: np.expand_dims(np.asarray(images, dtype=np.float32), -1)
