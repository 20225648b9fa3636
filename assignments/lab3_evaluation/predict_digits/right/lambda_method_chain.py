# right: a lambda with the argmax method of the array
predict_digits = lambda model, images: model.predict(images, verbose=0).argmax(-1)
