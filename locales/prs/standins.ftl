# Draft: not yet reviewed by a translator.
### Stand-ins for a supervisor.

stand-in-title = جانشین
stand-in-what = جانشین (vikarie) فقط این محل را می‌بیند و فقط امروز. کود و استفادۀ او از اپ ساعت { $until } خود به خود ختم می‌شود. نام جانشین پهلوی هر نشانی که می‌کند می‌آید. از جانشین بخواهید پیش از ختم روز همه چیز را بفرستد.
stand-in-name = نام جانشین
stand-in-make = ساختن کود برای امروز
stand-in-today = جانشین‌های امروز
stand-in-none = امروز جانشین نیست.
stand-in-signed-in = داخل شده
stand-in-not-yet = هنوز داخل نشده
stand-in-end = ختم کار
stand-in-ended = کار جانشین ختم شد.
stand-in-for = این کود برای:
stand-in-until = امروز تا ساعت { $until } اعتبار دارد.
