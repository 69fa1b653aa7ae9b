# Draft: not yet reviewed by a translator.
### Machine translation of a message, when its reader asks for it.

translation-ask = نمایش ترجمۀ ماشینی
translation-made = ترجمۀ ماشینی. زبان: { $language }.
translation-may-be-wrong = این را کمپیوتر ترجمه کرده است. ممکن است غلط باشد. متن بالا معتبر است.
translation-not-offered = این پیام را اینجا ترجمه کرده نمی‌توانیم. از ترجمان یا از مسئول خود کمک بخواهید.
translation-slow = ترجمه بسیار وقت گرفت. پیام هنوز اینجاست. کمی بعد دوباره کوشش کنید.
translation-down = ترجمه فعلاً کار نمی‌کند. پیام هنوز اینجاست. بعداً دوباره کوشش کنید.
translation-unusable = ترجمه‌ای که نشان داده شود نیامد. پیام هنوز اینجاست. بعداً دوباره کوشش کنید.
