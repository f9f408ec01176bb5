"""Tests of the local Discord's voice half."""
