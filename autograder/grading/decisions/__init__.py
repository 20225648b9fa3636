"""What a person decides: marks by hand and adjustments, kept beside the attempts and applied to their results."""
