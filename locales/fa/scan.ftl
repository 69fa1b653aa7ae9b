# Draft: not yet reviewed by a translator.
### The scanner: reading a code with the camera or from a picture.

scan-open = اسکن کد
scan-close = بستن
scan-torch = چراغ
scan-type = نوشتن رقم‌ها
scan-photo = انتخاب عکس
scan-opening = دوربین روشن می‌شود …
scan-aim = دوربین را رو به کد بگیرید.
scan-found = کد خوانده شد.
scan-foreign = این کد مال چیز دیگری است. دنبال کد Steg بگردید.
scan-denied = Steg اجازهٔ استفاده از دوربین را ندارد، ولی راه‌های دیگری در پایین هست.
scan-no-camera = نمی‌شود از دوربین استفاده کرد، ولی راه‌های دیگری در پایین هست.
scan-looking = دنبال کد در عکس می‌گردیم …
scan-no-code = در عکس کدی نیست. یک عکس جدید از نزدیک‌تر بگیرید.
scan-unloaded = اسکنر الان باز نمی‌شود. دوباره امتحان کنید، یا رقم‌ها را بنویسید.
