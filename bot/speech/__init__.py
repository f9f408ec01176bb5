"""Text becomes PCM: the engines, their voices and their errors."""
