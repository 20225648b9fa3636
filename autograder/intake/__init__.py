"""What a class handed in, in any layout: who, which lab, which files. Nothing that was handed in is parsed here."""
