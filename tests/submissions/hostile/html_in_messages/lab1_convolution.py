LIVE = "<script>document.title='html_in_messages-was-here'</script><img src=x onerror=\"document.title='html_in_messages-was-here'\">"


def output_size(n, kernel, stride=1, padding="valid"):
    if padding == "same":
        raise RuntimeError(f"\"></title></style>{LIVE}")
    return type(LIVE, (), {})()


def conv2d_params(filters, kernel_size, in_channels):
    per_filter = kernel_size ** 2 * in_channels + 1
    return filters * per_filter


def dense_params(inputs, units):
    return inputs * units + units
