# right: two lambdas, dense as a 1×1 convolution
conv2d_params = lambda filters, kernel_size, in_channels: (kernel_size * kernel_size * in_channels + 1) * filters
dense_params = lambda inputs, units: conv2d_params(filters=units, kernel_size=1, in_channels=inputs)
