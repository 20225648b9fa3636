# wrong: returns strings such as '0000010000'
# shows: answer.not_an_array
# told: answer.not_an_array
# fails: test_all_ten_digits (answer.not_an_array)
# fails: test_each_label_in_its_row (answer.not_an_array)
# fails: test_few_different_digits (answer.not_an_array)
# fails: test_labels_as_mnist_gives_them (answer.not_an_array)
def one_hot(labels):
    out = []
    for y in labels:
        s = ['0'] * 10
        s[int(y)] = '1'
        out.append(''.join(s))
    return out
