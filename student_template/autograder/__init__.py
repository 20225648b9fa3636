"""Auto-graded labs for teaching convolutional networks with Keras, in Korean and English."""
