# wrong: the order is reversed
def print_sorted(words):
    for word in sorted(words, key=lambda word: (len(word), word), reverse=True):
        print(word)
