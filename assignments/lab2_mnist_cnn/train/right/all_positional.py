# right: batch size, epochs and verbose given to fit by position, validation data as a list
def train(model, 훈련이미지, 훈련정답, 시험이미지, 시험정답, epochs=3):
    return model.fit(훈련이미지, 훈련정답, 32, epochs, 2, validation_data=[시험이미지, 시험정답])
