# Draft: not yet reviewed by a translator.
### What the JSON API says when it cannot do what was asked.

api-not-json-type = أرسل JSON مع Content-Type application/json.
api-not-json = هذا ليس JSON.
api-invalid = شيء مما أُرسل له شكل خاطئ.
api-other-content = هذا المعرّف مستخدم لشيء آخر. أنشئ معرّفًا جديدًا.
api-not-a-list = يجب أن تكون هنا قائمة.
api-too-long = الحد الأقصى { $most } في المرة الواحدة.
api-not-an-object = يجب أن يكون هنا كائن.
api-not-an-id = يجب أن يكون هنا UUID من الإصدار 7.
api-id-twice = المعرّف نفسه موجود مرتين بمحتوى مختلف.
api-not-a-direction = اكتب in أو out.
api-not-a-time = يجب أن يكون هنا وقت حسب RFC 3339 مع المنطقة الزمنية.
api-not-a-text = يجب أن يكون هنا نص.
api-not-one-code = أرسل token أو code، واحدًا منهما فقط.
api-not-a-reference = يجب أن يكون هنا معرّف (UUID).
api-not-an-outcome = اكتب present أو late أو left_early أو not_there أو null.
