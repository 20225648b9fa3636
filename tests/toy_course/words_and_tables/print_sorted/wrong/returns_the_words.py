# wrong: returns the sorted words and prints nothing
# shows: words.nothing_printed
# told: words.nothing_printed
# fails: test_shortest_first (words.nothing_printed)
# fails: test_equal_lengths (words.nothing_printed)
def print_sorted(words):
    return sorted(words, key=lambda word: (len(word), word))
