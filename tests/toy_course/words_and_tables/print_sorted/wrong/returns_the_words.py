# wrong: returns the sorted words and prints nothing
def print_sorted(words):
    return sorted(words, key=lambda word: (len(word), word))
