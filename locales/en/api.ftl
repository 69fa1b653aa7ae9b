# Draft: not yet reviewed by a translator.
### What the JSON API says when it cannot do what was asked.

api-not-json-type = Send JSON, with Content-Type application/json.
api-not-json = This is not JSON.
api-invalid = Something that was sent has the wrong form.
api-other-content = This id is already used for something else. Make a new id.
api-not-a-list = A list is needed here.
api-too-long = At most { $most } at a time.
api-not-an-object = An object is needed here.
api-not-an-id = A UUID of version 7 is needed here.
api-id-twice = The same id stands here twice, with other content.
api-not-a-direction = Write in or out.
api-not-a-time = A time as in RFC 3339, with its offset, is needed here.
api-not-a-text = A text is needed here.
api-not-one-code = Send token or code, exactly one of them.
api-not-a-reference = An id (a UUID) is needed here.
api-not-an-outcome = Write present, late, left_early, not_there or null.
