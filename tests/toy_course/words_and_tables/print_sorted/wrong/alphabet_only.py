# wrong: sorted without a key looks at the alphabet only
# shows: words.by_alphabet
# told: words.by_alphabet
# fails: test_shortest_first (words.by_alphabet)
# fails: test_equal_lengths (words.by_alphabet)
def print_sorted(words):
    for word in sorted(words):
        print(word)
