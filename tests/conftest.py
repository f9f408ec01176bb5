"""Profiles of hypothesis: the usual one, and that of `make fuzz`."""

from hypothesis import HealthCheck, settings

settings.register_profile("fuzz", max_examples=50_000, deadline=None, suppress_health_check=[HealthCheck.too_slow])
