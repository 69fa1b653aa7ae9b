# Draft: not yet reviewed by a translator.
### Machine translation of a message, when its reader asks for it.

translation-ask = نمایش ترجمهٔ ماشینی
translation-made = ترجمهٔ ماشینی. زبان: { $language }.
translation-may-be-wrong = این را کامپیوتر ترجمه کرده است. ممکن است اشتباه باشد. متن بالا معتبر است.
translation-not-offered = این پیام را نمی‌توان اینجا ترجمه کرد. از مترجم یا از مسئول خود کمک بخواهید.
translation-slow = ترجمه خیلی طول کشید. پیام هنوز اینجاست. کمی بعد دوباره امتحان کنید.
translation-down = ترجمه الان کار نمی‌کند. پیام هنوز اینجاست. بعداً دوباره امتحان کنید.
translation-unusable = ترجمه‌ای که بشود نشان داد نرسید. پیام هنوز اینجاست. بعداً دوباره امتحان کنید.
