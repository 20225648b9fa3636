# wrong: sorts by length only, so words of one length stay as they were given
# shows: words.ties
# told: words.ties
# fails: test_equal_lengths (words.ties)
def print_sorted(words):
    for word in sorted(words, key=len):
        print(word)
