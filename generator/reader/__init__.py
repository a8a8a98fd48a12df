"""Reading results files: bytes to text to nodes with lines to typed values."""
