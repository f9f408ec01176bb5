"""The demo: the real bot in a local Discord, judged by what a listener there hears."""
