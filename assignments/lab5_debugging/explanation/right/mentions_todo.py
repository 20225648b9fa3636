# right: a real explanation in which the words TODO and None happen to occur
EXPLANATION = (
    "The TODO in the slide's code was the batch size: the model's input is (None, 28, 28, 1), "
    "where None is the batch, and one picture needs batch 1. I also divide by 255 and use a CNN."
)
