# Draft: not yet reviewed by a translator.
### What the JSON API says when it cannot do what was asked.

api-not-json-type = Надішліть JSON із Content-Type application/json.
api-not-json = Це не JSON.
api-invalid = Щось у надісланих даних має неправильний формат.
api-other-content = Цей id уже використано для іншого. Створіть новий id.
api-not-a-list = Тут потрібен список.
api-too-long = Найбільше за один раз: { $most }.
api-not-an-object = Тут потрібен об’єкт.
api-not-an-id = Тут потрібен UUID версії 7.
api-id-twice = Той самий id вказано двічі з різним вмістом.
api-not-a-direction = Напишіть in або out.
api-not-a-time = Тут потрібен час за RFC 3339 із часовим поясом.
api-not-a-text = Тут потрібен текст.
api-not-one-code = Надішліть token або code: лише одне з них.
api-not-a-reference = Тут потрібен id (UUID).
api-not-an-outcome = Напишіть present, late, left_early, not_there або null.
