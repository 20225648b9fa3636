# right: English, one short line
EXPLANATION = "The batch axis was missing and the pixels were 0-255; I reshaped to (1, 28, 28, 1), divided by 255 and replaced the Dense net by a CNN."
