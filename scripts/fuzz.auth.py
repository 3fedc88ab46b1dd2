"""Signs in for schemathesis, and again before the access token ends: a long run outlives many of them."""

import json
import os
import urllib.request

import schemathesis


@schemathesis.auth(refresh_interval=600)
class Staff:
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
