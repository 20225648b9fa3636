# right: beginner's double loop that finds the largest probability by hand, answer as a list
def predict_digits(model, images):
    prob = model.predict(images, verbose=0)
    answer = []
    for i in range(len(prob)):
        best = 0
        for j in range(10):
            if prob[i][j] > prob[i][best]:
                best = j
        answer.append(best)
    return answer
