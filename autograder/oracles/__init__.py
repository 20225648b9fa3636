"""What computes expected answers: for hidden checks only, never shipped to students."""
