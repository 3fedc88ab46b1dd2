"""What schemathesis does not know by itself: how to sign in, and MessagePack."""

import json
import os
import urllib.request

import msgpack
import schemathesis


@schemathesis.auth(refresh_interval=600)
class Staff:
    """Signs in again before the access token ends: a long run outlives many of them."""

    def get(self, case, context):
        request = urllib.request.Request(
            os.environ["STOA_URL"] + "/v1/admin/sessions",
            data=json.dumps({"email": os.environ["STOA_EMAIL"], "password": os.environ["STOA_PASSWORD"]}).encode(),
            headers={"Content-Type": "application/json"},
        )
        with urllib.request.urlopen(request) as answer:
            return json.load(answer)["accessToken"]

    def set(self, case, data, context):
        case.headers = case.headers or {}
        case.headers["Authorization"] = f"Bearer {data}"


@schemathesis.serializer("application/msgpack")
def message_pack(ctx, value):
    return msgpack.packb(packable(value))


def packable(value):
    """Whole numbers beyond 64 bits are none in MessagePack."""
    if isinstance(value, dict):
        return {name: packable(member) for name, member in value.items()}
    if isinstance(value, list):
        return [packable(item) for item in value]
    if isinstance(value, int) and not -(2**63) <= value < 2**64:
        return float(value) if abs(value) < 2**1023 else float("inf")
    return value
