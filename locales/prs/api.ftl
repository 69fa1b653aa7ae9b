# Draft: not yet reviewed by a translator.
### What the JSON API says when it cannot do what was asked.

api-not-json-type = با JSON بفرستید، همراه با Content-Type application/json.
api-not-json = این JSON نیست.
api-invalid = قسمتی از آنچه فرستاده شد شکل درست ندارد.
api-other-content = این id پیش از این برای چیز دیگری استفاده شده است. یک id نو بسازید.
api-not-a-list = اینجا یک لیست لازم است.
api-too-long = حداکثر { $most } دانه در هر بار.
api-not-an-object = اینجا یک object لازم است.
api-not-an-id = اینجا یک UUID نسخۀ 7 لازم است.
api-id-twice = یک id دو بار با محتوای متفاوت آمده است.
api-not-a-direction = بنویسید: in یا out.
api-not-a-time = اینجا وقت مطابق RFC 3339 با منطقۀ زمانی لازم است.
api-not-a-text = اینجا یک متن لازم است.
api-not-one-code = یا token بفرستید یا code، فقط یکی از این دو.
api-not-a-reference = اینجا یک id (UUID) لازم است.
api-not-an-outcome = یکی از این‌ها را بفرستید: present, late, left_early, not_there یا null.
